import type { components } from "@contract/schema";
import { formDocument } from "../documents/form-document";
import { wordType } from "../documents/word-parts";
import { memo } from "../domain/memo";
import type { FormSeed } from "../regions/region-pack";
import type { Operation } from "./operation";

type Schemas = components["schemas"];

/** Kind of the materials that are forms to fill in. */
const formKind = "表格";

/** The documents of a form, made when they are first asked for. */
const documentsOf = memo((form: FormSeed) => ({
  blank: formDocument(form, false),
  sample: formDocument(form, true),
}));

function toForm(seed: FormSeed): Schemas["GuideForm"] {
  const { blank, sample } = documentsOf(seed);
  return { formId: seed.id, name: seed.name, bytes: blank.length, sampleBytes: sample.length };
}

/** The material with the form of its name, where there is one. */
export function withForm(material: Schemas["Material"], forms: readonly FormSeed[]): Schemas["Material"] {
  if (material.kind !== formKind) return material;
  const seed = forms.find(({ name }) => name === material.name);
  return seed ? { ...material, form: toForm(seed) } : material;
}

/** GET /v1/guide-forms/{formId} */
export const getGuideForm: Operation<"getGuideForm"> = ({ path, query }, { content }) => {
  const seed = content.forms.find(({ id }) => id === path.formId);
  if (!seed) return { refused: "not_found" };
  const { blank, sample } = documentsOf(seed);
  return query.sample
    ? { file: sample, type: wordType, name: `${seed.name}（样表）.docx`, plainName: `${seed.id}-sample.docx` }
    : { file: blank, type: wordType, name: `${seed.name}.docx`, plainName: `${seed.id}.docx` };
};
