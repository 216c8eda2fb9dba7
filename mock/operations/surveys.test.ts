import type { components } from "@contract/schema";
import { bearer, breachOf, mockClient, read } from "../../tests/support/mock-client";
import { surveyIds } from "../../tests/support/survey-ids";
import { goodVote, surveysClient } from "../../tests/support/surveys-client";

type Problem = components["schemas"]["Problem"];

test("those open now stand first, by closing day; kinds and states can be picked", () => {
  const { list } = surveysClient();
  const { items, total } = list();
  expect(items.map(({ status }) => status)).toEqual([
    ...["open", "open", "open"],
    ...["upcoming", "closed", "answered", "answered"],
  ]);
  expect(total).toBe(items.length);
  expect(list("&kind=vote").items.map(({ id }) => id)).toEqual([surveyIds.vote]);
  expect(list("&status=answered").total).toBe(2);
  expect(list("&status=open&kind=draft").total).toBe(1);
});

test("pages follow one another, and a cursor is good for its own list only", () => {
  const { list, client } = surveysClient();
  const first = list("&limit=3");
  const rest = list(`&limit=50&cursor=${first.nextCursor}`);
  expect([...first.items, ...rest.items]).toEqual(list().items);
  const other = client.get(`/v1/surveys?region=152923&kind=vote&limit=3&cursor=${first.nextCursor}`);
  expect(read<Problem>(other).code).toBe("cursor_invalid");
});

test("a token that is no longer good is refused, so that nobody is taken for somebody else", () => {
  const me = surveysClient(mockClient(), "resident");
  me.client.post("/preview/clock", { advanceDays: 1 });
  expect(me.get(surveyIds.vote)).toMatchObject({ code: "unauthenticated" });
});

test("reading needs no login, answering does", () => {
  const { get, answer } = surveysClient();
  expect(get(surveyIds.vote)).toMatchObject({ status: "open", mayAnswer: true });
  expect(answer(surveyIds.vote, goodVote).status).toBe(401);
});

test("an answer counts once; the count is shown to who answered", () => {
  const client = mockClient();
  const me = surveysClient(client, "resident");
  expect(me.get(surveyIds.vote).results).toBeUndefined();
  const { participants } = me.get(surveyIds.vote);
  const answer = me.answer(surveyIds.vote, goodVote);
  expect(answer.status).toBe(201);
  const seen = read<components["schemas"]["Survey"]>(answer);
  expect(seen).toMatchObject({
    participants: participants + 1,
    answeredOn: "2026-10-16",
    mayAnswer: false,
    whyNot: "您10月16日已经答过，每人一次",
  });
  const [first] = seen.results ?? [];
  expect(first?.options?.reduce((sum, { count }) => sum + count, 0)).toBe(participants + 1);
  expect(me.list("&kind=vote").items[0]?.answeredOn).toBe("2026-10-16");
  const again = me.answer(surveyIds.vote, goodVote);
  expect([again.status, read<Problem>(again).code]).toEqual([409, "action_not_allowed"]);
  const herder = surveysClient(client, "herder");
  expect(herder.get(surveyIds.vote)).toMatchObject({ mayAnswer: true, participants: participants + 1 });
  expect(herder.get(surveyIds.vote)).not.toHaveProperty("answeredOn");
  expect(client.unexpected).toEqual([]);
});

test("the same key is one answer", () => {
  const client = mockClient();
  const headers = { ...bearer(client.signIn()), "Idempotency-Key": "survey-key-1" };
  const path = `/v1/surveys/${surveyIds.vote}/answers`;
  const first = client.ask("POST", path, { headers, body: goodVote });
  const second = client.ask("POST", path, { headers, body: goodVote });
  expect([second.status, second.body]).toEqual([201, first.body]);
});

test.each([surveyIds.closed, surveyIds.answered, surveyIds.upcoming])("%s takes no answer", (id) => {
  const me = surveysClient(mockClient(), "resident");
  expect(me.get(id).mayAnswer).toBe(false);
  expect(me.answer(id, { answers: [], comments: [] }).status).toBe(409);
});

test("it closes after its last day, opens on its first, and the count is out then", () => {
  const me = surveysClient(mockClient(), "resident");
  const { closesOn } = me.get(surveyIds.questionnaire);
  expect(me.get(surveyIds.questionnaire).results).toBeUndefined();
  const at = (now: string) => me.client.post("/preview/clock", { now, frozen: true });
  at(`${closesOn}T23:59:59+08:00`);
  const anyone = surveysClient(me.client);
  expect(anyone.get(surveyIds.questionnaire).status).toBe("open");
  expect(anyone.get(surveyIds.upcoming).status).toBe("open");
  me.client.post("/preview/clock", { advanceSeconds: 2 });
  const closed = anyone.get(surveyIds.questionnaire);
  expect(closed.status).toBe("closed");
  expect(closed.results).toHaveLength(closed.questions.length);
});

test("what is wrong is pointed at", () => {
  const me = surveysClient(mockClient(), "resident");
  const answer = me.answer(surveyIds.vote, {
    answers: [{ questionId: "q-2", optionIds: ["o-1", "o-2", "o-3"] }],
    comments: [],
  });
  expect(answer.status).toBe(400);
  expect(read<Problem>(answer).errors).toEqual([
    { pointer: "#/answers/0/optionIds", code: "maxItems", detail: "最多选 2 项" },
    { pointer: "#/answers", code: "required", detail: "第 1 题要答：旗树选哪一种？" },
  ]);
});

test("an unknown survey and a number beyond the list are not there", () => {
  const { client } = surveysClient();
  for (const id of ["sv-152923-99", "sv-1", "x", "sv-999999-1"]) {
    for (const path of [`/v1/surveys/${id}`, `/v1/surveys/${id}/comments`]) {
      const answer = client.get(path);
      expect([path, answer.status, breachOf("GET", path, answer)]).toEqual([path, 404, ""]);
    }
  }
});

test("comments come by section, newest first, with the official answer once it is out", () => {
  const { comments, get } = surveysClient();
  const all = comments(surveyIds.answeredDraft);
  expect(all.items.map(({ onDay }) => onDay)).toEqual(
    all.items
      .map(({ onDay }) => onDay)
      .sort()
      .reverse(),
  );
  expect(all.items.every(({ answer }) => answer !== undefined)).toBe(true);
  expect(comments(surveyIds.answeredDraft, "?section=s-3").items.map(({ sectionId }) => sectionId)).toEqual([
    "s-3",
  ]);
  const survey = get(surveyIds.answeredDraft);
  expect(survey.outcome).toMatchObject({ adopted: 3, partly: 2, declined: 1 });
  expect(survey.sections.reduce((sum, section) => sum + (section.comments ?? 0), 0)).toBe(all.total - 1);
  expect(comments(surveyIds.draft).items.every(({ answer }) => answer === undefined)).toBe(true);
});

test("no comment is published by itself, with consent or without", () => {
  const me = surveysClient(mockClient(), "resident");
  const before = me.comments(surveyIds.draft);
  const said = [{ sectionId: "s-3", stance: "suggests" as const, text: "这一条应该放宽。" }];
  me.answer(surveyIds.draft, { answers: [], comments: said, mayPublish: true });
  const silent = surveysClient(me.client, "herder");
  silent.answer(surveyIds.draft, { answers: [], comments: [{ text: "这一条不要公开" }] });
  me.client.post("/preview/clock", { advanceDays: 3 });
  expect(me.comments(surveyIds.draft)).toEqual(before);
});
