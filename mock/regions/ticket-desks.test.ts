import { packs } from "./packs";

const desks = packs.map(({ region, ticketDesk }) => [region.name, ticketDesk] as const);
const kinds = ["consultation", "help", "complaint", "report", "suggestion", "praise"] as const;

test.each(desks)("%s takes every kind, and a report without a name", (_, { channels }) => {
  const taken = new Set(channels.flatMap((channel) => channel.kinds));
  expect([...taken].sort()).toEqual([...kinds].sort());
  expect(channels.some((channel) => channel.anonymous && channel.kinds.includes("report"))).toBe(true);
  expect(new Set(channels.map(({ channel }) => channel)).size).toBe(channels.length);
});

test.each(desks)(
  "%s has one limit for each kind, urgent or not, in rulesets in the order of their dates",
  (_, { rulesets }) => {
    const dates = rulesets.map(({ effectiveOn }) => effectiveOn);
    expect(dates).toEqual([...dates].sort());
    for (const { limits } of rulesets) {
      for (const kind of kinds) {
        for (const urgent of [true, false]) {
          expect(
            limits.filter((limit) => limit.kinds.includes(kind) && limit.urgent === urgent),
          ).toHaveLength(1);
        }
      }
    }
  },
);
