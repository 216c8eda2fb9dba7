import type { Known } from "../redaction/personal-data";
import { redact } from "../redaction/redact";
import type { TicketCase } from "./ticket-case";
import { titleOf } from "./view";

/** A mark that the end of the title cut in two. */
const halfMark = /\[[^\]]*…$/u;

/** The title without personal data: taken out of the whole text, since half a number at its end is not known as one. */
export function redactedTitle({ input }: Pick<TicketCase, "input">, known: Known): string {
  const { text } = redact(input.text, known);
  return titleOf({ input: { ...input, text } }).replace(halfMark, "…");
}
