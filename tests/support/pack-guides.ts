import { makePack, type PackGuide } from "@contract/search/make-pack";
import { readings } from "./readings";

const publicSecurity = { code: "11152923MB00000017", name: "额济纳旗公安局" };

/** A guide of a pack; what a test does not say is the same for all. */
export function packGuide(id: string, name: string, more: Partial<PackGuide> = {}): PackGuide {
  return {
    id,
    name,
    keywords: [],
    rank: 0,
    department: publicSecurity,
    type: { code: "07", name: "行政确认" },
    region: { code: "152923", name: "额济纳旗" },
    audiences: ["person"],
    themes: ["证件办理"],
    promised: { days: 1, unit: "working-day" },
    visits: 1,
    channels: ["window"],
    charged: false,
    ...more,
  };
}

/** A pack of the guides. */
export function packOf(
  guides: readonly PackGuide[],
  synonyms: { said: string; means: string[] }[] = [],
  version = "1",
) {
  return makePack("152923", guides, { version, readings, synonyms });
}
