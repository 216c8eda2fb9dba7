// Answers with anything in them to surveys that are really there: past every check of the shape, where the rules begin.
import fc from "fast-check";
import { hostile } from "../support/hostile-text";
import { bearer, breachOf, mockClient } from "../support/mock-client";
import { surveyIds } from "../support/survey-ids";

const ids = Object.values(surveyIds);
const optionId = fc.oneof({ weight: 4, arbitrary: fc.constantFrom("o-1", "o-2", "o-3", "o-9") }, hostile);
const answer = fc.record(
  {
    questionId: fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom("q-1", "q-2", "q-5", "__proto__") },
      hostile,
    ),
    optionIds: fc.array(optionId, { maxLength: 4 }),
    text: hostile,
  },
  { requiredKeys: ["questionId"] },
);
const comment = fc.record(
  {
    sectionId: fc.constantFrom("s-1", "s-7", "s-99", "constructor"),
    stance: fc.constantFrom("agrees", "suggests", "objects", "nothing"),
    text: hostile,
  },
  { requiredKeys: ["text"] },
);
const body = fc.record(
  {
    answers: fc.array(answer, { maxLength: 5 }),
    comments: fc.array(comment, { maxLength: 5 }),
    mayPublish: fc.boolean(),
  },
  { requiredKeys: ["answers", "comments"] },
);

/** What gets through: anything at all may stand in a comment, which is then published. */
const said = hostile.map((text) => ({
  answers: [],
  comments: [{ text: `支持这一条${text}`.slice(0, 800) }],
  mayPublish: true,
}));

const anyone = fc.tuple(fc.constantFrom(...ids), body);
const commenter = fc.tuple(fc.constant(surveyIds.draft), said);

test("answers of the right shape with anything in them", () => {
  const statuses = new Set<number>();
  fc.assert(
    fc.property(fc.array(fc.oneof(anyone, commenter), { minLength: 1, maxLength: 4 }), (all) => {
      const client = mockClient();
      const session = client.signIn();
      for (const [id, given] of all) {
        const path = `/v1/surveys/${id}/answers`;
        const reply = client.post(path, given, bearer(session));
        statuses.add(reply.status);
        expect(breachOf("POST", path, reply)).toBe("");
      }
      client.post("/preview/clock", { advanceDays: 1 });
      for (const id of ids) {
        for (const path of [`/v1/surveys/${id}`, `/v1/surveys/${id}/comments`])
          expect(breachOf("GET", path, client.get(path, bearer(session)))).toBe("");
      }
      expect(client.unexpected).toEqual([]);
    }),
    { numRuns: 150 },
  );
  expect([...statuses]).toEqual(expect.arrayContaining([201, 400, 409]));
});
