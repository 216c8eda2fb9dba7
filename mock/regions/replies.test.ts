import { findPersonalData } from "../domain/redaction/redact";
import { packs } from "./packs";

const places = packs.map((pack) => [pack.region.name, pack] as const);

test.each(places)(
  "%s: knowledge and replies, twenty of each at least, of agencies that are there",
  (_, pack) => {
    expect(pack.knowledge.length).toBeGreaterThanOrEqual(20);
    expect(pack.replies.length).toBeGreaterThanOrEqual(20);
    const keys = new Set<string>(pack.agencies.map(({ key }) => key));
    expect([...pack.knowledge, ...pack.replies].filter(({ by }) => !keys.has(by))).toEqual([]);
  },
);

test.each(places)("%s: nothing is named twice", (_, { knowledge, replies }) => {
  for (const seeds of [knowledge, replies]) {
    expect(new Set(seeds.map(({ slug }) => slug)).size).toBe(seeds.length);
  }
});

test.each(places)("%s: nothing tells who somebody is", (_, { knowledge, replies }) => {
  const texts = [
    ...knowledge.flatMap(({ title, answer }) => [title, answer]),
    ...replies.flatMap(({ title, question, answer }) => [title, question, answer]),
  ];
  const found = texts.flatMap((text) =>
    findPersonalData(text).map(({ kind, from, to }) => [kind, text.slice(from, to), text]),
  );
  expect(found).toEqual([]);
});
