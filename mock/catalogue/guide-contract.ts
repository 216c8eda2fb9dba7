// The contract's Guide as the importer keeps it: what a guide must look like before it is written.

import { Ajv2020 } from "ajv/dist/2020";
import addFormats from "ajv-formats";
import { bundleContract } from "../../contract/bundle";
import { fitToContract, type OnCut, type Schema } from "./fit-to-contract";
import type { ImportedGuide } from "./imported-guide";

/** Fits guides to the contract and says what still breaks it. */
export interface GuideContract {
  /** The guide within the contract's limits; `broken` says where and how it breaks the contract all the same. */
  keep(guide: ImportedGuide, onCut: OnCut): { guide: ImportedGuide; broken?: string };
}

interface GuideSchema extends Schema {
  required?: string[];
  allOf: GuideSchema[];
}

/** Limits of what the importer adds to the contract's guide. */
const additions: Schema = {
  properties: {
    keywords: { maxItems: 30, items: { maxLength: 20 } },
    intermediaries: { maxItems: 20, items: { maxLength: 60 } },
  },
};

/** What depends on the day of asking or on other guides, and so is not in an imported guide. */
const later = ["ifFiledToday", "related", "intermediaries"];

/** Compiles the contract's Guide without the parts that come later. */
export async function loadGuideContract(): Promise<GuideContract> {
  const { components } = await bundleContract();
  const schemas = components.schemas as Record<string, Schema>;
  const guide = structuredClone(schemas.Guide) as GuideSchema;
  for (const part of guide.allOf) {
    part.required = (part.required ?? []).filter((field) => !later.includes(field));
    for (const field of later) delete part.properties?.[field];
  }
  guide.allOf.push(additions as GuideSchema);
  const ajv = new Ajv2020({ strict: false });
  addFormats(ajv);
  const check = ajv.compile({ ...guide, components: { schemas } });
  const resolve = (ref: string) => schemas[ref.replace("#/components/schemas/", "")] ?? {};
  return {
    keep(imported, onCut) {
      if (check(imported)) return { guide: imported };
      const fitted = fitToContract(imported, guide, resolve, onCut);
      if (check(fitted)) return { guide: fitted };
      const [error] = check.errors ?? [];
      return { guide: fitted, broken: `${error?.instancePath ?? ""} ${error?.message ?? ""}`.trim() };
    },
  };
}
