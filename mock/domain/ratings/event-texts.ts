import { called } from "./actors";
import { law } from "./law";
import { levelName } from "./rated-thing";
import type { EventName, RatingCase, RatingEvent } from "./rating-case";

interface EventText {
  text: (rating: RatingCase, entry: RatingEvent) => string;
  article?: string;
}

const always = (text: string) => () => text;
const byHandler = (words: string) => (rating: RatingCase) => `${called(rating)}${words}`;
const byBureau =
  (words: string) =>
  ({ rules }: RatingCase) =>
    `${rules.bureau}${words}`;

const grounds = { mistaken: "认为评价有误", malicious: "认为是恶意评价" } as const;

/** One sentence for each event, and the rule it follows. */
const texts: Readonly<Record<EventName, EventText>> = {
  submitted: { text: (_, { level }) => `您评价：${levelName(level)}`, article: law.rating },
  "taken-back": { text: always("您在 10 分钟内撤回了评价") },
  "followed-up": { text: always("您追评了") },
  verified: { text: byHandler("核实了您的评价"), article: law.loop },
  "rectifying-started": { text: byHandler("开始整改"), article: law.loop },
  rectified: { text: byHandler("说已经整改，请您确认"), article: law.loop },
  explained: { text: byHandler("说明了为什么改不了"), article: law.explanation },
  appealed: {
    text: (rating, { ground = "mistaken" }) =>
      `${called(rating)}${grounds[ground]}，请${rating.rules.bureau}复核`,
    article: law.appeal,
  },
  upheld: { text: byBureau("复核：评价成立，要整改"), article: law.appeal },
  excluded: { text: byBureau("复核：申诉成立，这次评价不计入"), article: law.appeal },
  "explanation-stood": { text: byBureau("复核：说明成立"), article: law.explanation },
  "found-right": { text: byBureau("复核：整改已经到位"), article: law.loop },
  "found-wanting": { text: byBureau("复核：整改没有到位，记为没有整改"), article: law.loop },
  "called-back": {
    text: ({ rules }, { result }) =>
      result === "reached" ? `${rules.bureau}回访了您` : `${rules.bureau}回访，没有联系上您`,
    article: law.loop,
  },
  "re-rated": { text: (_, { level }) => `您再评：${levelName(level)}，了结`, article: law.loop },
  "sent-back": { text: always("您不满意，退回去再整改") },
  contested: { text: ({ rules }) => `您不认可，请${rules.bureau}复核` },
  lapsed: { text: always("到期您没有说，按期了结") },
  "yellow-card": { text: always("黄牌：时限用了 80%") },
  overdue: { text: always("红牌：到期没有做完") },
};

/** What an entry of the trail says. */
export const textOf = (rating: RatingCase, entry: RatingEvent): string =>
  texts[entry.event].text(rating, entry);

/** The rule of an entry; an explanation names its own. */
export const articleOf = ({ event, article }: RatingEvent): string | undefined =>
  article ?? texts[event].article;
