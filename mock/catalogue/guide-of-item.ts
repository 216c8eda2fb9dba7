// A joined item becomes a guide that keeps the contract, or a reject; its breaches go to the report.
import { brokenRules } from "./consistency";
import type { GuideContract } from "./guide-contract";
import type { ImportedGuide } from "./imported-guide";
import { type Item, rowsOf } from "./join-rows";
import { type Notes, takeNotes } from "./notes";
import { type Fields, fieldsOf } from "./read-values";
import type { BreachCode } from "./reasons";
import type { OpenReport } from "./report";
import { at, type Row } from "./tables";
import { toFaq, toFeeItem, toMaterial } from "./to-children";
import { type MappingContext, toGuide } from "./to-guide";

/** What an import needs besides the rows. */
export interface GuideMaking extends MappingContext {
  contract: GuideContract;
  report: OpenReport;
}

/** The guide of an item, or undefined when it had to be turned back. */
export function guideOfItem(item: Item, making: GuideMaking): ImportedGuide | undefined {
  const { contract, report } = making;
  const where = at(item.basic);
  const own = takeNotes();
  const basic = fieldsOf(item.basic.values);
  const extend = fieldsOf(item.extend?.values);
  const draft = toGuide({ basic, extend, words: fieldsOf(item.words?.values) }, children(), making, own);

  const [refusal] = own.refusals;
  if (refusal) {
    report.reject({ at: where, ...refusal });
    return undefined;
  }
  const guide = contract.within(draft, (path) => report.countCut(path));
  const broken = contract.broken(guide);
  if (broken !== undefined) {
    report.reject({ at: where, code: "contract-broken", detail: broken });
    return undefined;
  }
  for (const { code, detail } of own.breaches) breach(code, detail);
  const resultSample = extend.has("result_sample") ? extend.get("result_sample") : undefined;
  for (const code of brokenRules(guide, { resultSample })) breach(code);
  report.report.imported += 1;
  return guide;

  function breach(code: BreachCode, detail?: string): void {
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
