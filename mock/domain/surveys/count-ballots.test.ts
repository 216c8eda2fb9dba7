import fc from "fast-check";
import { countBallots } from "./count-ballots";
import { madeBallots } from "./made-ballots";
import type { Ballot, Survey } from "./survey";

const options = ["o-1", "o-2", "o-3", "o-4"].map((id) => ({ id, text: id }));
const questions: Survey["questions"] = [
  { id: "q-1", text: "哪一个？", kind: "single", required: true, options },
  { id: "q-2", text: "哪几个？", kind: "multiple", required: false, most: 3, options },
  { id: "q-3", text: "还有什么？", kind: "text", required: false },
];

const ids = fc.uniqueArray(fc.constantFrom("o-1", "o-2", "o-3", "o-4"), { minLength: 1 });
const answer = fc.oneof(
  fc.record({ questionId: fc.constantFrom("q-1", "q-2"), optionIds: ids }),
  fc.record({ questionId: fc.constant("q-3"), text: fc.string({ minLength: 1 }) }),
);
const ballot: fc.Arbitrary<Ballot> = fc.record({
  answers: fc.uniqueArray(answer, { selector: ({ questionId }) => questionId }),
});

test("every figure equals a recount of the ballots", () => {
  fc.assert(
    fc.property(fc.array(ballot, { maxLength: 40 }), (ballots) => {
      for (const result of countBallots(questions, ballots)) {
        const given = ballots.flatMap(({ answers }) =>
          answers.filter(({ questionId }) => questionId === result.questionId),
        );
        expect(result.answered).toBe(given.length);
        for (const { optionId, count } of result.options ?? [])
          expect(count).toBe(given.filter(({ optionIds }) => optionIds?.includes(optionId)).length);
      }
    }),
  );
});

test("a text is counted and never given out", () => {
  const [, , result] = countBallots(questions, [{ answers: [{ questionId: "q-3", text: "张三说的" }] }]);
  expect(result).toEqual({ questionId: "q-3", answered: 1, texts: 1 });
});

test("made-up ballots keep to what is asked, lean as they should, and are the same every time", () => {
  const leanings = [
    { weights: [80, 10, 10, 0], answering: 1 },
    { weights: [1, 1, 1, 1], answering: 0.5 },
    { weights: [], answering: 0.2 },
  ];
  const make = () => [...madeBallots({ id: "sv-1", questions }, 1000, leanings)];
  expect(make()).toEqual(make());
  const [first, second, third] = countBallots(questions, make());
  expect(first?.answered).toBe(1000);
  expect(first?.options?.[0]?.count).toBeGreaterThan(750);
  expect(first?.options?.[3]?.count).toBe(0);
  expect(second?.answered).toBeGreaterThan(430);
  expect(second?.answered).toBeLessThan(570);
  expect(third?.texts).toBeGreaterThan(150);
  const most = make().flatMap(({ answers }) => answers.map(({ optionIds = [] }) => optionIds.length));
  expect(Math.max(...most)).toBe(3);
});
