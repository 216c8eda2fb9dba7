import type { components } from "@contract/schema";

type Schemas = components["schemas"];
type Stage = Schemas["Stage"];
type Unit = Schemas["Period"]["unit"];

const units: Record<Unit, string> = { "working-day": "个工作日", "calendar-day": "个自然日" };

const daysOf = ({ days }: Stage, unit: Unit) => (days?.unit === unit ? days.days : 0);

/** How long the stages take one after another; those of one group run side by side. */
function totalOf(stages: readonly Stage[], unit: Unit): number {
  const rooms = new Map<string, number>();
  stages.forEach((stage, place) => {
    const room = stage.group ?? `alone ${place}`;
    rooms.set(room, Math.max(rooms.get(room) ?? 0, daysOf(stage, unit)));
  });
  return [...rooms.values()].reduce((sum, days) => sum + days, 0);
}

/** The limit in the words it had, with the new number; in plain words where the old number is not in them. */
function limitOf({ limit = "" }: Stage, old: number, { days, unit }: Schemas["Period"]): string {
  const said = new RegExp(`(?<!\\d)${old}(?!\\d)`);
  return said.test(limit) ? limit.replace(said, String(days)) : `${days}${units[unit]}`;
}

/** The stages with the longest made shorter, then the next, until they fit a promise; none gets under a day. */
function fitting(stages: readonly Stage[], { days: promised, unit }: Schemas["Period"]): Stage[] {
  const fitted = [...stages];
  for (;;) {
    const tooLong = totalOf(fitted, unit) - promised;
    const longest = Math.max(...fitted.map((stage) => daysOf(stage, unit)));
    const place = fitted.findIndex((stage) => daysOf(stage, unit) === longest);
    const stage = fitted[place];
    if (tooLong <= 0 || longest <= 1 || !stage) return fitted;
    const days = { days: Math.max(longest - tooLong, 1), unit };
    fitted[place] = { ...stage, days, limit: limitOf(stage, longest, days) };
  }
}

/** Half the promised days, and stages that do not take longer than that. A promise of a day stays. */
export function shorterPromise<G extends Pick<Schemas["Guide"], "promised" | "stages">>({
  promised,
  stages,
}: G): Partial<Pick<G, "promised" | "stages">> {
  if (promised.days <= 1) return {};
  const shorter = { ...promised, days: Math.floor(promised.days / 2) };
  return { promised: shorter, stages: fitting(stages, shorter) };
}
