import type { components } from "@contract/schema";
import { formatDay } from "@/shared/i18n/dates";
import { type MessageKey, t } from "@/shared/i18n/translate";
import type { StatusKind } from "@/shared/ui/status";

type Schemas = components["schemas"];
type Validity = Schemas["Validity"];

const shapes: Record<Validity, StatusKind> = {
  "in-force": "done",
  amended: "going",
  repealed: "stopped",
  expired: "stopped",
};

/** Whether a document counts today: shape and word. */
export function validityStatus(validity: Validity): { kind: StatusKind; text: string } {
  return { kind: shapes[validity], text: t(`publications.validity.${validity}`) };
}

/** A fact about a publication and what it is about. */
export interface Fact {
  about: string;
  fact: string;
}

/** What a reader cites: numbers, issuer, days, theme. Those that it has not are left out. */
export function factsOf(publication: Schemas["Publication"]): Fact[] {
  const { indexNumber, documentNumber, issuer, drafter, createdOn, publishedOn, theme } = publication;
  const facts: [MessageKey, string | undefined][] = [
    ["publications.documentNumber", documentNumber],
    ["publications.issuer", issuer.name],
    ["publications.drafter", drafter],
    ["publications.createdOn", formatDay(createdOn)],
    ["publications.publishedOn", formatDay(publishedOn)],
    ["publications.theme", theme],
    ["publications.indexNumber", indexNumber],
  ];
  return facts.flatMap(([about, fact]) => (fact ? [{ about: t(about), fact }] : []));
}
