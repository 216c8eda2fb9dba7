import type { BreachCode, RejectCode } from "./reasons";

/** What the mapping of one row finds: a reason to turn it back, or breaches that do not stop it. */
export interface Notes {
  refuse(code: RejectCode, detail?: string): void;
  breach(code: BreachCode, detail?: string): void;
}

/** A finding with the words or numbers at fault. */
export interface Finding<Code> {
  code: Code;
  detail?: string;
}

/** Notes kept in two lists, in the order in which they were taken. */
export function takeNotes(): Notes & { refusals: Finding<RejectCode>[]; breaches: Finding<BreachCode>[] } {
  const refusals: Finding<RejectCode>[] = [];
  const breaches: Finding<BreachCode>[] = [];
  const finding = <Code>(code: Code, detail?: string): Finding<Code> =>
    detail ? { code, detail: [...detail].slice(0, 80).join("") } : { code };
  return {
    refusals,
    breaches,
    refuse: (code, detail) => refusals.push(finding(code, detail)),
    breach: (code, detail) => breaches.push(finding(code, detail)),
  };
}
