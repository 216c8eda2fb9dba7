// A joined item becomes a guide that keeps the contract, or is turned back, or kept back; findings go to the report.
import { brokenRules } from "./consistency";
import type { GuideContract } from "./guide-contract";
import type { ImportedGuide } from "./imported-guide";
import { type Item, rowsOf } from "./item";
import { type Finding, type Notes, takeNotes } from "./notes";
import { type Quarantined, quarantineOf, type Releases } from "./quarantine";
import { type Fields, fieldsOf } from "./read-values";
import type { BreachCode, RejectCode } from "./reasons";
import type { OpenReport } from "./report";
import { at, type Row } from "./tables";
import { toFaq, toFeeItem, toMaterial } from "./to-children";
import { type MappingContext, toGuide } from "./to-guide";

/** What an import needs besides the rows. */
export interface GuideMaking extends MappingContext {
  contract: GuideContract;
  releases: Releases;
  report: OpenReport;
}

/** What became of an item. */
export type Outcome =
  | { kind: "guide"; id: string; at: string; guide: ImportedGuide }
  | { kind: "quarantined"; id: string; quarantined: Quarantined }
  | { kind: "rejected"; id: string }
  /** Not in use, or not applied for. */
  | { kind: "kept-out"; id: string };

/** The guide of an item, or why there is none. */
export function guideOfItem(item: Item, making: GuideMaking): Outcome {
  const { contract, report } = making;
  const where = at(item.basic);
  const own = takeNotes();
  const id = item.basic.values.row_guid ?? "";
  const held = quarantineOf(item, making.releases);
  const made = make();

  if (held !== undefined && held !== "released") {
    const quarantined = { ...held, ...("guide" in made ? { guide: made.guide } : {}) };
    report.quarantine(quarantined);
    return { kind: "quarantined", id, quarantined };
  }
  if ("code" in made) {
    report.reject({ at: where, ...made });
    return { kind: "rejected", id };
  }
  if (held === "released") report.report.released += 1;
  for (const { code, detail } of own.breaches) breach(made.guide, code, detail);
  const extend = fieldsOf(item.extend?.values);
  const resultSample = extend.has("result_sample") ? extend.get("result_sample") : undefined;
  for (const code of brokenRules(made.guide, { resultSample })) breach(made.guide, code);
  report.report.imported += 1;
  return { kind: "guide", id, at: where, guide: made.guide };

  function make(): { guide: ImportedGuide } | Finding<RejectCode> {
    const fields = {
      basic: fieldsOf(item.basic.values),
      extend: fieldsOf(item.extend?.values),
      words: fieldsOf(item.words?.values),
    };
    const draft = toGuide(fields, children(), making, own);
    const [refusal] = own.refusals;
    if (refusal) return refusal;
    const { guide, broken } = contract.keep(draft, (path) => report.countCut(path));
    return broken === undefined ? { guide } : { code: "contract-broken", detail: broken };
  }

  function breach(guide: ImportedGuide, code: BreachCode, detail?: string): void {
    report.breach({ at: where, guide: guide.id, name: guide.name, code, ...(detail ? { detail } : {}) });
  }

  function children() {
    return {
      materials: list(rowsOf(item, "material"), toMaterial),
      faqs: list(rowsOf(item, "question"), (fields, _, notes) => toFaq(fields, notes)),
      feeItems: list(rowsOf(item, "fee"), (fields, _, notes) => toFeeItem(fields, notes)),
    };
  }

  /** The rows that can be read; each of the others is turned back alone. */
  function list<T>(rows: Row[], map: (fields: Fields, position: number, notes: Notes) => T): T[] {
    const found: T[] = [];
    for (const row of rows) {
      const notes = takeNotes();
      const one = map(fieldsOf(row.values), found.length + 1, notes);
      const [refusal] = notes.refusals;
      if (refusal) report.reject({ at: at(row), ...refusal });
      else found.push(one);
      for (const { code, detail } of notes.breaches) own.breach(code, `${at(row)} ${detail ?? ""}`.trim());
    }
    return found;
  }
}
