import { packs } from "./packs";
import { questionFlows } from "./question-flows/question-flows";

const national = new Set(
  "12345 12333 12393 12366 12348 12349 12329 12328 12385 12367 12315 12123 12119 95598 110 119 120 122".split(
    " ",
  ),
);

test("a telephone number is a national one or plainly a placeholder", () => {
  const phones = packs.flatMap(
    ({ region, halls, notices, points, intermediaries, utilities, ticketDesk }) => [
      ...region.hotlines.map(({ phone }) => phone),
      ...[...halls, ...points, ...intermediaries, ...utilities].map(({ phone }) => phone),
      ...notices.flatMap(({ phone }) => phone ?? []),
      ...notices.flatMap(({ missing }) => (missing ? [missing.phone, missing.police ?? "110"] : [])),
      ...ticketDesk.channels.flatMap(({ phone }) => phone ?? []),
      ...ticketDesk.emergencies.map(({ phone }) => phone),
      ...utilities.flatMap(({ repairPhone }) => repairPhone ?? []),
    ],
  );
  const ofFlows = questionFlows.flatMap(({ outcomes }) => outcomes.flatMap(({ phone }) => phone ?? []));
  expect(phones.filter((phone) => !national.has(phone) && !/^0\d{3}-0000\d{3}$/.test(phone))).toEqual([]);
  expect(ofFlows.filter((phone) => !national.has(phone))).toEqual([]);
});
