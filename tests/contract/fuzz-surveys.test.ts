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

const commentId = fc.constantFrom("sv-152923-3-c-1", "sv-152923-3-c-6", "sv-152923-3-c-7", "__proto__");
const deskAction = fc.oneof(
  fc.record({ action: fc.constant("publish-comment"), commentId, text: hostile }),
  fc.record({ action: fc.constant("hold-comment"), commentId, reason: hostile }),
  fc.record({
    action: fc.constant("answer-comment"),
    commentId,
    decision: fc.constantFrom("adopted", "explained", "nothing"),
    text: hostile,
  }),
  fc.record({
    action: fc.constant("answer-section"),
    sectionId: fc.constantFrom("s-1", "constructor"),
    text: hostile,
  }),
  fc.record({ action: fc.constant("extend"), days: fc.integer({ min: 0, max: 91 }), reason: hostile }),
  fc.record({ action: fc.constant("close"), reason: fc.constantFrom("情况紧急", "x") }),
  fc.record({ action: fc.constant("conclude"), paragraphs: fc.array(hostile, { maxLength: 3 }) }),
);

test("what the organiser does, of the right shape with anything in it, before the last day and after", () => {
  const statuses = new Set<number>();
  fc.assert(
    fc.property(fc.array(fc.tuple(deskAction, fc.boolean()), { minLength: 1, maxLength: 8 }), (all) => {
      const client = mockClient();
      const desk = `/preview/surveys/${surveyIds.draft}`;
      for (const [action, later] of all) {
        const reply = client.post(`${desk}/actions`, action);
        statuses.add(reply.status);
        expect(breachOf("POST", `${desk}/actions`, reply)).toBe("");
        if (later) client.post("/preview/clock", { advanceDays: 8 });
      }
      const survey = `/v1/surveys/${surveyIds.draft}`;
      for (const path of [desk, survey, `${survey}/comments`])
        expect(breachOf("GET", path, client.get(path))).toBe("");
      expect(client.unexpected).toEqual([]);
    }),
    { numRuns: 150 },
  );
  expect([...statuses]).toEqual(expect.arrayContaining([200, 400, 409]));
});

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
