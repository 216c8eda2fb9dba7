import type { QuestionParts } from "@/shared/form/step-form";
import type { TicketShape } from "../shape";
import {
  ContactQuestion,
  FilingQuestion,
  HelperQuestion,
  NamelessQuestion,
  PublishQuestion,
  ReadBackQuestion,
} from "./contact-questions";
import { ChannelQuestion, IdentityQuestion, KindQuestion } from "./kind-questions";
import { MediaQuestion } from "./media-question";
import { TextQuestion } from "./text-question";
import { ConcernedQuestion, PlaceQuestion, WhenQuestion } from "./where-questions";

/** How each question is put, on the page as in the steps. */
export const questionParts: QuestionParts<TicketShape> = {
  text: TextQuestion,
  kind: KindQuestion,
  channel: ChannelQuestion,
  identity: IdentityQuestion,
  place: PlaceQuestion,
  when: WhenQuestion,
  concerned: ConcernedQuestion,
  media: MediaQuestion,
  filing: FilingQuestion,
  helper: HelperQuestion,
  contact: ContactQuestion,
  publish: PublishQuestion,
  "read-back": ReadBackQuestion,
  nameless: NamelessQuestion,
};
