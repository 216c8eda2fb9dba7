// A rating whose account is gone: it stays for the figures, and no longer tells whose it was (个人信息保护法第四条、第四十七条).
import type { Known } from "../redaction/personal-data";
import { redact } from "../redaction/redact";
import type { RatingCase, Said } from "./rating-case";

/**
 * The rating without personal data in what anybody wrote, and without its files: a photo may show who took it.
 * @param known what is known of the rater, which nobody knows any more once the account is gone
 */
export function withoutPerson(rating: RatingCase, known: Known): RatingCase {
  const plain = (text: string) => redact(text, known).text;
  const optional = (text: string | undefined) => (text === undefined ? {} : { text: plain(text) });
  const said = <One extends Said>(one: One | undefined) => one && { ...one, text: plain(one.text) };
  const { rated, opinion, followUp, reRating, rectification, explanation, appeal, review } = rating;
  const [setRight, told, appealed, reviewed] = [
    said(rectification),
    said(explanation),
    said(appeal),
    said(review),
  ];
  return {
    ...rating,
    rated: {
      ...rated,
      subject: { ...rated.subject, title: plain(rated.subject.title) },
      shownTitle: plain(rated.shownTitle),
    },
    opinion: { ...opinion, ...optional(opinion.text) },
    events: rating.events.map(({ uploadIds: _, ...entry }) =>
      entry.note === undefined ? entry : { ...entry, note: plain(entry.note) },
    ),
    attachments: [],
    ...(followUp ? { followUp: { ...followUp, text: plain(followUp.text) } } : {}),
    ...(reRating ? { reRating: { ...reRating, ...optional(reRating.text) } } : {}),
    ...(setRight ? { rectification: setRight } : {}),
    ...(told ? { explanation: told } : {}),
    ...(appealed ? { appeal: appealed } : {}),
    ...(reviewed ? { review: reviewed } : {}),
  };
}
