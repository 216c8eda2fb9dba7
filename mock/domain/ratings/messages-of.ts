// What whoever rated is told: of what was done about it, and before a day that must not be missed.
import type { components } from "@contract/schema";
import { addDays, type Day, dayOf, formatInstant, instantOn } from "../calendar";
import { sayDay } from "../say-day";
import { called } from "./actors";
import { waitsForRater } from "./machine";
import type { EventName, RatingCase } from "./rating-case";
import { dueOf, type RatingClock } from "./rating-clock";
import { type Happening, happenings } from "./timeline";

type Message = components["schemas"]["Message"];
type Told = Pick<Message, "kind" | "title" | "text" | "dueOn">;
type Teller = (rating: RatingCase, entry: Happening, today: Day) => Told;

/** The clock that an entry began. */
const begunBy = ({ clocks }: RatingCase, at: number): RatingClock | undefined =>
  clocks.find(({ kind, from }) => kind === "confirm" && from === at);

const answered =
  (title: string, words: string): Teller =>
  (rating, { at }, today) => {
    const clock = begunBy(rating, at);
    const by = clock ? `${sayDay(dueOf(clock), today)}前` : "";
    return {
      kind: "rating-answered",
      title,
      text: `${called(rating)}${words}。认不认可，请${by}说一声；部门不能自己了结。`,
      ...(clock ? { dueOn: dueOf(clock) } : {}),
    };
  };

const reviewed =
  (words: string): Teller =>
  ({ rules }) => ({
    kind: "rating-reviewed",
    title: "复核有结果了",
    text: `${rules.bureau}复核：${words}。`,
  });

/** Only what one wants to be told of; the rest stands in the timeline. Later facts do not change a text. */
const tellers: Partial<Record<EventName, Teller>> = {
  rectified: answered("说已经整改", "说已经整改"),
  explained: answered("说明了为什么改不了", "说明了为什么改不了"),
  "sent-back": (rating) => ({
    kind: "rating-again",
    title: "再整改一次",
    text: `您不满意，${called(rating)}重新整改。`,
  }),
  upheld: reviewed("评价成立，部门要整改"),
  excluded: reviewed("申诉成立，这次评价不计入"),
  "explanation-stood": reviewed("部门的说明成立，了结"),
  "found-right": reviewed("整改已经到位，了结"),
  "found-wanting": reviewed("整改没有到位，记为没有整改，了结"),
  lapsed: () => ({
    kind: "rating-closed",
    title: "评价了结",
    text: "到期您没有说，按期了结。还可以追评一次。",
  }),
  overdue: (rating) => ({
    kind: "overdue",
    title: "超期没有做完",
    text: `到期没有做完，记红牌。${rating.rules.bureau}会督促。`,
  }),
};

/** So many days before the last one, at this time, whoever has not said anything is reminded. */
const reminder = { daysBefore: 2, clock: "09:00" };

interface Dated extends Told {
  id: string;
  at: number;
}

function reminders({ clocks }: RatingCase, now: number): Dated[] {
  return clocks.flatMap((clock, index) => {
    const dueOn = dueOf(clock);
    const at = instantOn(addDays(dueOn, -reminder.daysBefore), reminder.clock);
    const came = at > clock.from && at <= now && (clock.endedAt === undefined || clock.endedAt > at);
    if (clock.kind !== "confirm" || !came) return [];
    const text = `${sayDay(dueOn, dayOf(now))}前认不认可请说一声。到期不说的，按期了结。`;
    return [{ id: `r-${index + 1}`, at, kind: "rating-confirm-due", title: "请您确认", text, dueOn }];
  });
}

/**
 * The messages of a rating up to an instant (epoch milliseconds), oldest first. Their ids stay as time goes on. What was
 * taken back is as if never given, and tells nothing.
 */
export function messagesOf(rating: RatingCase, now: number): Omit<Message, "read">[] {
  if (rating.status === "taken-back") return [];
  const told = happenings(rating, now).flatMap((entry): Dated[] => {
    const teller = tellers[entry.event];
    return teller ? [{ ...teller(rating, entry, dayOf(now)), id: entry.id, at: entry.at }] : [];
  });
  const waits = waitsForRater(rating, now);
  const last = rating.clocks[rating.clocks.length - 1];
  const title = rating.rated.shownTitle;
  return [...told, ...reminders(rating, now)]
    .sort((one, other) => one.at - other.at)
    .map(({ id, at, ...message }) => ({
      id: `m-${rating.id}-${id}`,
      at: formatInstant(at),
      ...message,
      case: { kind: "rating" as const, id: rating.id, title },
      // What was answered waits as long as no other answer has come after it.
      waits: waits && message.dueOn !== undefined && at >= (last?.from ?? now),
    }));
}
