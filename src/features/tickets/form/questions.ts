import { type QuestionDefinition, questionsOf } from "@/shared/form/questions";
import { isAnonymous, type TicketFields } from "./fields";

export const sections = ["what", "kind", "where", "files", "contact"] as const;
export type SectionName = (typeof sections)[number];

const isNamed = (fields: TicketFields) => !isAnonymous(fields);
const isAssisted = (fields: TicketFields) => isNamed(fields) && fields.filing === "assisted";

const definitions = {
  text: { section: "what", fields: ["text", "urgent", "joins", "handedFrom"] },
  kind: { section: "kind", fields: ["kind"] },
  channel: { section: "kind", fields: ["channel"] },
  identity: { section: "kind", fields: ["identity"] },
  place: { section: "where", fields: ["location", "divisionCode", "placeWords"] },
  when: { section: "where", fields: ["happenedOn"] },
  concerned: { section: "where", fields: ["concerned"] },
  media: { section: "files", fields: ["media"], asked: isNamed },
  filing: { section: "contact", fields: ["filing"], asked: isNamed },
  helper: { section: "contact", fields: ["helper"], asked: isAssisted },
  contact: { section: "contact", fields: ["contactName", "phone"], asked: isNamed },
  publish: { section: "contact", fields: ["mayPublish"], asked: isNamed },
  "read-back": { section: "contact", fields: ["readBack"], asked: isAssisted },
  nameless: { section: "contact", fields: [], asked: isAnonymous },
} as const satisfies Record<string, QuestionDefinition<TicketFields, SectionName>>;

export type QuestionName = keyof typeof definitions;

export const questions = questionsOf<TicketFields, QuestionName, SectionName>(definitions, "text");
