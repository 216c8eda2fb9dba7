import { shortNameOf } from "../agency-names";
import type { Day } from "../calendar";
import { sayFullDay } from "../say-day";
import type { LetterTopic } from "./command";
import type { DisclosureCase, Letter } from "./disclosure-case";
import { letterForms } from "./letter-forms";
import { nextLetterId } from "./letter-id";

/** YSQ-152923-2026-00037 → 2026 and 37. */
function yearAndSequence(number: string): [year: string, sequence: number] {
  const [sequence = "", year = ""] = number.split("-").reverse();
  return [year, Number(sequence)];
}

/** 额财公开〔2026〕37号-答; a second letter of the same sort is 征2. */
function letterNumber({ agency, number, letters }: DisclosureCase, suffix: string): string {
  const [year, sequence] = yearAndSequence(number);
  const start = `${shortNameOf(agency)}公开〔${year}〕${sequence}号-${suffix}`;
  const before = letters.filter((letter) => letter.number.startsWith(start)).length;
  return before === 0 ? start : `${start}${before + 1}`;
}

/**
 * The letter that a decision sends out, as issued: facts, decision with its article, remedies, office and date.
 * @param request the case with the decision's facts in it
 */
export function writeLetter(request: DisclosureCase, topic: LetterTopic, today: Day): Letter {
  const { kind, suffix, title, paragraphs } = letterForms[topic];
  const { agency, input } = request;
  return {
    id: nextLetterId(request),
    kind,
    number: letterNumber(request, suffix),
    title: title(request),
    issuedOn: today,
    agency: agency.name,
    addressee: input.applicant.name,
    paragraphs: [...paragraphs(request), agency.name, sayFullDay(today)],
  };
}
