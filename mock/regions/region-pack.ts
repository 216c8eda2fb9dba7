// The shapes of the seeds: places and people.
import type { components } from "@contract/schema";
import type { HallPlan } from "../domain/hall-plan";

type Schemas = components["schemas"];

/** A hall as the pack describes it; how it is now is computed. */
export type HallSeed = Omit<Schemas["Hall"], "now"> & Pick<HallPlan, "queues">;

/** Names a day relative to the day of publication, as 10月18日（星期日）. */
export type NameDay = (daysAfter: number) => string;

/** A notice that is always a few days old, whatever the clock says. */
export interface NoticeSeed {
  id: string;
  kind: "utility" | "farming" | "insurance" | "hall" | "health" | "traffic" | "education" | "safety";
  title: string;
  source: string;
  phone?: string;
  daysAgo: number;
  /** Clock time of publication, `HH:MM`. */
  at: string;
  paragraphs: (on: NameDay) => string[];
}

/** Everything of one place. */
export interface RegionPack {
  region: Schemas["RegionDetail"];
  halls: HallSeed[];
  notices: NoticeSeed[];
}

/** A made-up person with full, valid numbers, which leave the mock only masked. */
export interface Persona {
  id: Schemas["PersonaId"];
  title: string;
  story: string;
  kind: Schemas["Person"]["kind"];
  name: string;
  loginLevel: Schemas["Person"]["loginLevel"];
  regionCode: string;
  divisionName?: string;
  phone: string;
  /** ID number, or credit code of a company. */
  document: string;
  prefersElder: boolean;
}
