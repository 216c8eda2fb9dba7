import type { components } from "@contract/schema";
import { bearer, type MockClient, read } from "./mock-client";
import { surveyIds } from "./survey-ids";
import { goodVote } from "./surveys-client";

interface Listed {
  items: { id: string }[];
  nextCursor?: string;
}

/** Every survey of a region with its comments, in pages and by filters. */
export function walkSurveys(client: MockClient, region: string): void {
  const list = (query: string) => read<Listed>(client.get(`/v1/surveys?region=${region}${query}`));
  for (const filter of ["&kind=vote", "&status=open", "&status=answered&kind=draft"]) list(filter);
  const first = list("&limit=3");
  list(`&limit=3&cursor=${first.nextCursor}`);
  client.get(`/v1/surveys?region=${region}&cursor=nothing`);
  for (const { id } of list("&limit=50").items) {
    client.get(`/v1/surveys/${id}`);
    const comments = `/v1/surveys/${id}/comments`;
    client.get(comments, { "If-None-Match": client.get(comments).headers.etag ?? "" });
    client.get(`${comments}?section=s-1&limit=1`);
  }
}

/** The organiser publishes, refuses to publish who somebody is, holds back, and answers once it is over. */
function walkDesk(client: MockClient): void {
  const desk = `/preview/surveys/${surveyIds.draft}`;
  const act = (action: object, id: string = surveyIds.draft) =>
    client.post(`/preview/surveys/${id}/actions`, action).status;
  const { comments } = read<components["schemas"]["SurveyDesk"]>(client.get(desk));
  const [{ id: commentId, words, proposal } = { id: "", words: "", proposal: "" }] = comments;
  expect(act({ action: "publish-comment", commentId, text: words })).toBe(400);
  expect(act({ action: "publish-comment", commentId, text: proposal })).toBe(200);
  expect(act({ action: "conclude", paragraphs: ["答复"] })).toBe(409);
  expect(act({ action: "close", reason: "情况紧急" }, "sv-nothing")).toBe(404);
  expect(act({ action: "extend", days: 5, reason: "意见还少" })).toBe(200);
  expect(act({ action: "close", reason: "情况紧急" })).toBe(200);
  client.post("/preview/clock", { advanceDays: 1 });
  for (const action of [
    { action: "answer-comment", commentId, decision: "partly", text: "部分改了" },
    { action: "answer-section", sectionId: "s-4", text: "这一条改了" },
    { action: "conclude", paragraphs: ["研究过了"] },
    { action: "hold-comment", commentId, reason: "写重了" },
  ])
    expect(act(action)).toBe(200);
  for (const id of Object.values(surveyIds)) client.get(`/preview/surveys/${id}`);
}

/** One person answers, again, too late, wrongly, and without a login. */
export function walkAnswers(client: MockClient): void {
  const session = client.signIn("resident");
  const answer = (id: string, body: unknown, headers = bearer(session)) =>
    client.post(`/v1/surveys/${id}/answers`, body, headers).status;
  const comments: components["schemas"]["SurveyAnswer"]["comments"] = [
    { sectionId: "s-1", stance: "agrees", text: "我叫王建国，支持这一条" },
    { text: "电话13912345678，整份都好" },
  ];
  expect(answer(surveyIds.vote, goodVote, {})).toBe(401);
  expect(answer(surveyIds.vote, { answers: [], comments: [] })).toBe(400);
  expect(answer(surveyIds.vote, goodVote)).toBe(201);
  expect(answer(surveyIds.vote, goodVote)).toBe(409);
  expect(answer(surveyIds.upcoming, goodVote)).toBe(409);
  expect(answer("sv-nothing", goodVote)).toBe(404);
  expect(answer(surveyIds.draft, { answers: [], comments, mayPublish: true })).toBe(201);
  client.post("/preview/clock", { advanceDays: 3 });
  for (const id of Object.values(surveyIds)) {
    client.get(`/v1/surveys/${id}`, bearer(session));
    client.get(`/v1/surveys/${id}/comments`);
  }
  const list = "/v1/surveys?region=152923";
  client.get(list, bearer(session));
  for (const path of [list, `/v1/surveys/${surveyIds.vote}`])
    expect(client.get(path, bearer({ token: "t-nobody" })).status).toBe(401);
  walkDesk(client);
}
