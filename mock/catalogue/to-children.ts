// Rows of the tables that hang on an item: materials, fees, questions.
import type { components } from "@contract/schema";
import { materialForms, materialKinds, materialSources, needs } from "./code-sets";
import { given } from "./given";
import type { Notes } from "./notes";
import { pageCount } from "./page-count";
import { coded, type Fields } from "./read-values";

type Schemas = components["schemas"];

function renamed(words: Readonly<Record<string, string>>, text: string): string {
  return Object.hasOwn(words, text) ? (words[text] ?? text) : text;
}

/** A material; `position` counts from 1 in the order of the guide and makes its id. */
export function toMaterial(fields: Fields, position: number, notes: Notes): Schemas["Material"] {
  const name = fields.get("material_name");
  if (name === "") notes.refuse("name-missing");
  const format = fields.get("material_format") === "" ? "page_format" : "material_format";
  return {
    id: `m${position}`,
    name,
    need: coded(fields, "is_need", needs, "required", notes),
    forms: [...coded(fields, format, materialForms, ["paper" as const], notes)],
    ...pageCount(fields.get("page_num")),
    ...given({
      kind: renamed(materialKinds, fields.get("material_type")),
      source: renamed(materialSources, fields.get("source_type")),
      sourceNote: fields.get("source_explain"),
      fill: fields.get("fill_explain"),
      standard: fields.get("accept_stand"),
      legalBasis: fields.get("by_law"),
    }),
  };
}

/** A fee; without a name or a standard it is turned back. */
export function toFeeItem(fields: Fields, notes: Notes): Schemas["FeeItem"] {
  const [name, standard] = [fields.get("fee_name"), fields.get("fee_stand")];
  if (name === "" || standard === "") notes.refuse("fee-incomplete");
  return { name, standard, ...given({ basis: fields.get("by_law"), reduction: fields.get("desc_explain") }) };
}

/** A question with its answer; without either it is turned back. */
export function toFaq(fields: Fields, notes: Notes): Schemas["Faq"] {
  const [question, answer] = [fields.get("question"), fields.get("answer")];
  if (question === "" || answer === "") notes.refuse("question-incomplete");
  return { question, answer };
}
