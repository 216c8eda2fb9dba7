// A bad rating that was answered and is over, as it is published: without personal data (个人信息保护法第二十五条).
import type { components } from "@contract/schema";
import { dayOf } from "../calendar";
import { hashText } from "../hash";
import { isBad } from "../ratings/rated-thing";
import type { RatingCase, Said } from "../ratings/rating-case";
import type { Known } from "../redaction/personal-data";
import { redact } from "../redaction/redact";

type Rectification = components["schemas"]["Rectification"];
type Coded = components["schemas"]["Coded"];

/** An id that leads back to no rating. */
export const publishedId = (id: string): string => `rc-${hashText(`published|${id}`).toString(36)}`;

/** A mark can be longer than what it stands for: the contract's limits hold for what is left. */
const within = (text: string, longest: number) =>
  text.length <= longest ? text : `${text.slice(0, longest - 1)}…`;

/** What was said last: set right, or explained. */
function lastAnswer({
  rectification,
  explanation,
}: RatingCase): (Said & { isExplained: boolean }) | undefined {
  if (explanation && explanation.at >= (rectification?.at ?? 0)) return { ...explanation, isExplained: true };
  return rectification && { ...rectification, isExplained: false };
}

function outcomeOf({ closedBy, reRating }: RatingCase, isExplained: boolean): Rectification["outcome"] {
  if (isExplained) return "explained";
  if (closedBy === "period") return "period";
  return reRating && !isBad(reRating.level) ? "confirmed" : "not-confirmed";
}

/**
 * The rating as it is published, or nothing where it was good, goes on, or does not count.
 * @param known what is known of the rater, which must go from the texts
 * @param unnamed who answers where nobody in particular was rated
 */
export function rectificationOf(rating: RatingCase, known: Known, unnamed: Coded): Rectification | undefined {
  const { opinion, rated, status, submittedAt, reRating } = rating;
  const last = lastAnswer(rating);
  if (status !== "closed" || !isBad(opinion.level) || !last) return undefined;
  const { department = unnamed, window } = rated.subject;
  const plain = (text: string, longest: number) => within(redact(text, known).text, longest);
  const said = [...opinion.tags.map(({ name }) => name), ...(opinion.text ? [opinion.text] : [])];
  return {
    id: publishedId(rating.id),
    month: dayOf(last.at).slice(0, 7),
    department,
    ...(window ? { window: `${window.number} 号窗口 ${window.name}` } : {}),
    title: plain(rated.shownTitle, 100),
    problem: said.length > 0 ? plain(said.join("。"), 500) : "没有写原因。",
    answer: plain(last.text, 1000),
    receivedOn: dayOf(submittedAt),
    answeredOn: dayOf(last.at),
    outcome: outcomeOf(rating, last.isExplained),
    ...(reRating ? { level: reRating.level } : {}),
  };
}
