import { sampleGuides } from "../../tests/support/sample-guides";
import { publishChange } from "./publish-change";

const guide = (() => {
  const [first] = sampleGuides;
  if (!first) throw new Error("no sample guide");
  return {
    ...first,
    charged: true,
    fee: { items: [{ name: "工本费", standard: "20 元/证" }], payOnline: true },
  };
})();
const today = "2026-10-16";

test("a shorter promise is told in the answer and stands first in the history", () => {
  const { guide: next, changes } = publishChange(guide, "promised-shorter", today);
  expect(next).toMatchObject({ promised: { days: 10 }, version: "1+20261016", effectiveOn: today });
  expect(changes).toHaveLength(1);
  expect(changes[0]).toMatchObject({ element: "promised", text: expect.stringMatching(/20.*10/) });
  expect(next.history).toEqual([{ version: "1+20261016", on: today, changes }]);
});

test.each([
  ["material-added", "materials"],
  ["material-dropped", "materials"],
  ["fee-dropped", "fee"],
  ["phone-changed", "phones"],
  ["withdrawn", "other"],
] as const)("%s changes %s alone", (change, element) => {
  const { changes } = publishChange(guide, change, today);
  expect(new Set(changes.map((one) => one.element))).toEqual(new Set([element]));
});

test("versions of one day count up, those of a later day start anew, and the history keeps twenty", () => {
  let current = publishChange(guide, "phone-changed", today).guide;
  current = publishChange(current, "phone-changed", today).guide;
  expect(current.version).toBe("1+20261016.2");
  current = publishChange(current, "phone-changed", today).guide;
  expect(current.version).toBe("1+20261016.3");
  current = publishChange(current, "phone-changed", "2026-10-17").guide;
  expect(current.version).toBe("1+20261017");
  for (let count = 0; count < 30; count += 1)
    current = publishChange(current, "phone-changed", "2026-10-18").guide;
  expect(current.history).toHaveLength(20);
  expect(current.history[0]?.version).toBe("1+20261018.30");
});

test("a version as long as the contract allows keeps its limit", () => {
  const { guide: next } = publishChange({ ...guide, version: "v".repeat(40) }, "withdrawn", today);
  expect(next.version).toHaveLength(40);
  expect(next.version).toMatch(/\+20261016$/);
});

test("nothing to change publishes nothing", () => {
  const free = { ...guide, charged: false, fee: { items: [], payOnline: false } };
  expect(publishChange(free, "fee-dropped", today)).toEqual({ guide: free, changes: [] });
  const added = publishChange(guide, "material-added", today).guide;
  expect(publishChange(added, "material-added", today).changes).toEqual([]);
  const onTheSpot = { ...guide, promised: { days: 0, unit: "working-day" as const } };
  expect(publishChange(onTheSpot, "promised-shorter", today).changes).toEqual([]);
});

const inDays = (days: number) => ({ days, unit: "working-day" as const });

test("with a shorter promise the longest stages get shorter, in number and in words", () => {
  const stages = [
    { name: "受理", limit: "当场", days: inDays(0) },
    { name: "审查", limit: "自受理之日起12个工作日内", days: inDays(12) },
    { name: "勘验", limit: "十二个工作日", days: inDays(12), group: "a" },
    { name: "公示", days: inDays(5), group: "a" },
  ];
  const { guide: next } = publishChange(
    { ...guide, promised: inDays(24), stages },
    "promised-shorter",
    today,
  );
  expect(next.promised.days).toBe(12);
  expect(next.stages).toEqual([
    stages[0],
    { name: "审查", limit: "自受理之日起1个工作日内", days: inDays(1) },
    { name: "勘验", limit: "11个工作日", days: inDays(11), group: "a" },
    stages[3],
  ]);
});

test("a stage never gets under a day, and stages that fit the new promise stay", () => {
  const promised = inDays(3);
  const fit = [{ name: "办结", limit: "1个工作日", days: inDays(1) }];
  const many = [...fit, ...fit, ...fit];
  for (const stages of [fit, many])
    expect(publishChange({ ...guide, promised, stages }, "promised-shorter", today).guide.stages).toEqual(
      stages,
    );
});

test.each([
  [["0470-1234567"], ["0483-0000000"], [], "0470-0000008"],
  [["0483-0000008"], [], [], "0483-0000009"],
  [["12345"], ["0470-0000000"], ["0483-0000001"], "0470-0000008"],
  [["12345"], ["12345"], ["12345", "0436-0000001"], "0436-0000008"],
  [[], [], ["0436-0000001"], "0436-0000008"],
  [["12345"], [], ["12345"], "12346"],
  [["12349"], [], [], "12340"],
])(
  "the new number of %j, complaints to %j, hotlines %j, is %s",
  (consultPhones, complaintPhones, hotlines, phone) => {
    const place = { ...guide, consultPhones, complaintPhones };
    expect(publishChange(place, "phone-changed", today, hotlines).guide.consultPhones[0]).toBe(phone);
  },
);

test("where no number is known, none is made up", () => {
  const place = { ...guide, consultPhones: [], complaintPhones: [] };
  expect(publishChange(place, "phone-changed", today).changes).toEqual([]);
});
