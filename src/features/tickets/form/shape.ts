import type { FormView } from "@/shared/form/use-form";
import type { Ticket } from "../cases/queries";
import type { TicketFields } from "./fields";
import type { TextFieldName } from "./limits";
import type { QuestionName, SectionName } from "./questions";

/** The types of the form for 诉求. */
export interface TicketShape {
  fields: TicketFields;
  text: TextFieldName;
  question: QuestionName;
  section: SectionName;
  answer: Ticket;
}

export type TicketForm = FormView<TicketShape>;
