import { post } from "@/shared/api/outbox";
import { personalKey } from "@/shared/api/personal";
import type { FormKind } from "@/shared/form/form-kind";
import { t } from "@/shared/i18n/translate";
import { ticketQuery } from "../cases/queries";
import { mediaOf, ticketBody } from "./body";
import { wrongFields } from "./checks";
import { fieldLabel } from "./field-label";
import { emptyFields, isAnonymous } from "./fields";
import { longest } from "./limits";
import { questions, sections } from "./questions";
import { refusedFields } from "./refused";
import type { TicketShape } from "./shape";
import { draftName, useTicketDraft } from "./store";
import { sweepMedia } from "./sweep-media";
import { ticketLines } from "./ticket-lines";

/** 诉求: the form of a ticket. */
export const ticketForm: FormKind<TicketShape> = {
  name: draftName,
  empty: emptyFields,
  sections,
  questions,
  useDraft: useTicketDraft,
  longest,
  labelOf: fieldLabel,
  sectionTitle: (section) => t(`tickets.form.section.${section}`),
  wrongFields,
  refusedFields,
  lines: ticketLines,
  post: ({ fields, regionCode, keyOf }) => {
    const body = ticketBody(fields, regionCode);
    if (!body) return;
    const files = mediaOf(fields).map(({ key, name }) => ({ key, name }));
    post("/v1/tickets", body, keyOf(), {
      ...(isAnonymous(fields) ? { anonymous: true } : {}),
      ...(files.length > 0 ? { files } : {}),
    });
  },
  remember: (client, answer) => {
    void sweepMedia();
    // Nobody is kept with a report without a name: the backend tells it to nobody, its receipt is all there is.
    if (answer.anonymous) return;
    client.setQueryData(ticketQuery(answer.id).queryKey, answer);
    void client.invalidateQueries({ queryKey: personalKey("tickets") });
  },
  pages: { form: "tickets/file", review: "tickets/review", receipt: "tickets/receipt" },
};
