// The organiser's side: nothing is published that nobody has read, and what is answered is seen by everybody.
import type { components } from "@contract/schema";
import { mockClient, read } from "../../tests/support/mock-client";
import { surveyIds } from "../../tests/support/survey-ids";
import { surveysClient } from "../../tests/support/surveys-client";

type Schemas = components["schemas"];
type Problem = Schemas["Problem"];

const words = "我叫王建国，电话13912345678，这一条应该放宽。";

/** A resident who commented on the draft, and the organiser's hands. */
function commented(mayPublish = true) {
  const me = surveysClient(mockClient(), "resident");
  const { client } = me;
  me.answer(surveyIds.draft, { answers: [], comments: [{ sectionId: "s-3", text: words }], mayPublish });
  const desk = () => read<Schemas["SurveyDesk"]>(client.get(`/preview/surveys/${surveyIds.draft}`));
  const act = (action: object) => client.post(`/preview/surveys/${surveyIds.draft}/actions`, action);
  const mine = () =>
    desk().comments.find((comment) => comment.words === words) as Schemas["SurveyDeskComment"];
  const overnight = () => client.post("/preview/clock", { advanceDays: 1 });
  return { me, client, desk, act, mine, overnight };
}

test("a comment waits until staff have read it, however long", () => {
  const { me, client, mine } = commented();
  const before = me.comments(surveyIds.draft).total;
  client.post("/preview/clock", { advanceDays: 40 });
  expect(me.comments(surveyIds.draft).total).toBe(before);
  expect(mine()).toMatchObject({ standing: "waiting", actions: ["publish-comment", "hold-comment"] });
});

test("the proposal holds no personal data, and what still does is not published", () => {
  const { me, act, mine } = commented();
  const { id: commentId, proposal, removed } = mine();
  expect(proposal).toBe("我叫[姓名]，电话[电话]，这一条应该放宽。");
  expect(removed.map(({ kind }) => kind).sort()).toEqual(["name", "phone"]);
  const refused = act({ action: "publish-comment", commentId, text: words });
  expect(read<Problem>(refused).errors).toEqual([
    { pointer: "#/text", code: "personal_data", detail: "还有个人信息，请再看一遍" },
  ]);
  expect(act({ action: "publish-comment", commentId, text: "这一条应该放宽。" }).status).toBe(200);
  expect(me.comments(surveyIds.draft, "?section=s-3").items[0]).toMatchObject({
    id: commentId,
    onDay: "2026-10-16",
    text: "这一条应该放宽。",
  });
});

test("the name of whoever wrote it is found in it, whatever stands around it", () => {
  const { act, mine } = commented();
  const { id: commentId } = mine();
  const text = "张敏家门前应该放宽。";
  expect(act({ action: "publish-comment", commentId, text }).status).toBe(400);
});

test("what is held back is gone from the public and may come back", () => {
  const { me, act, mine } = commented();
  const { id: commentId, proposal: text } = mine();
  const isOut = () => me.comments(surveyIds.draft).items.some(({ id }) => id === commentId);
  act({ action: "publish-comment", commentId, text });
  expect(isOut()).toBe(true);
  expect(act({ action: "hold-comment", commentId, reason: "和草案无关" }).status).toBe(200);
  expect([isOut(), mine().standing, mine().reason]).toEqual([false, "held", "和草案无关"]);
  expect(act({ action: "hold-comment", commentId, reason: "和草案无关" }).status).toBe(409);
  act({ action: "publish-comment", commentId, text });
  expect([isOut(), mine().reason]).toEqual([true, undefined]);
});

test("who wrote it sees what became of it, and nobody else does", () => {
  const { me, act, mine } = commented();
  const own = (persona: "resident" | "herder") =>
    surveysClient(me.client, persona).get(surveyIds.draft).ownComments;
  const said = { sectionId: "s-3", text: words };
  expect(own("resident")).toEqual([{ ...said, standing: "waiting" }]);
  act({ action: "hold-comment", commentId: mine().id, reason: "和草案无关" });
  expect(own("resident")).toEqual([{ ...said, standing: "held", reason: "和草案无关" }]);
  expect([own("herder"), surveysClient(me.client).get(surveyIds.draft).ownComments]).toEqual([
    undefined,
    undefined,
  ]);
});

test("without consent it is read, and never published", () => {
  const { act, mine, me } = commented(false);
  const before = me.comments(surveyIds.draft).total;
  expect(mine()).toMatchObject({ standing: "private", actions: [] });
  expect(act({ action: "publish-comment", commentId: mine().id, text: "这一条应该放宽。" }).status).toBe(409);
  expect(me.comments(surveyIds.draft).total).toBe(before);
});

test("a later day is told with the first one and the reason; it takes answers until then", () => {
  const { me, act, client } = commented();
  const { closesOn } = me.get(surveyIds.draft);
  expect(act({ action: "extend", days: 10, reason: "牧区的意见还少" }).status).toBe(200);
  const seen = me.get(surveyIds.draft);
  expect(seen.moved).toEqual({ from: closesOn, reason: "牧区的意见还少" });
  client.post("/preview/clock", { now: `${closesOn}T12:00:00+08:00`, frozen: true });
  client.post("/preview/clock", { advanceDays: 9 });
  expect(surveysClient(client, "herder").get(surveyIds.draft)).toMatchObject({ mayAnswer: true });
});

test("closed early it takes answers for the rest of the day, and none after; it cannot be closed twice", () => {
  const { client, act, overnight } = commented();
  const herder = () => surveysClient(client, "herder");
  expect(act({ action: "close", reason: "情况紧急" }).status).toBe(200);
  expect(herder().get(surveyIds.draft)).toMatchObject({ mayAnswer: true, closesOn: "2026-10-16" });
  expect(act({ action: "close", reason: "情况紧急" }).status).toBe(409);
  overnight();
  expect(herder().get(surveyIds.draft)).toMatchObject({ mayAnswer: false, status: "closed" });
  expect(act({ action: "extend", days: 3, reason: "再开几天" }).status).toBe(409);
});

test("answers come after the last day: to a comment, to a section, to all", () => {
  const { me, act, mine, overnight } = commented();
  const { id: commentId } = mine();
  const answers = [
    { action: "answer-comment", commentId, decision: "adopted", text: "改为按实际居住人数定。" },
    { action: "answer-section", sectionId: "s-3", text: "第三条重写。" },
    { action: "conclude", paragraphs: ["逐条研究，采纳的写进正式稿。"] },
  ];
  act({ action: "publish-comment", commentId, text: "这一条应该放宽。" });
  for (const answer of answers) expect(act(answer).status).toBe(409);
  act({ action: "close", reason: "情况紧急" });
  overnight();
  for (const answer of answers) expect(act(answer).status).toBe(200);
  const survey = surveysClient(me.client).get(surveyIds.draft);
  expect(survey).toMatchObject({ status: "answered", outcome: { onDay: "2026-10-17", adopted: 1 } });
  expect(survey.sections[2]?.answer).toEqual({ text: "第三条重写。", onDay: "2026-10-17" });
  const [shown] = me.comments(surveyIds.draft, "?section=s-3").items;
  expect(shown?.answer).toEqual({ decision: "adopted", text: "改为按实际居住人数定。", onDay: "2026-10-17" });
  expect(act(answers[2] ?? {}).status).toBe(409);
});

test("a section can be answered again, and who answers names nobody", () => {
  const { me, act, overnight } = commented();
  act({ action: "close", reason: "情况紧急" });
  overnight();
  const answer = (text: string) => act({ action: "answer-section", sectionId: "s-1", text });
  expect(read<Problem>(answer("王建国说得对，电话13912345678。")).errors?.[0]?.code).toBe("personal_data");
  answer("第一条不改。");
  answer("第一条改了。");
  expect(surveysClient(me.client).get(surveyIds.draft).sections[0]?.answer?.text).toBe("第一条改了。");
});

test("what is not there is pointed at", () => {
  const { act, overnight, client } = commented();
  const codes = (answer: ReturnType<typeof act>) =>
    read<Problem>(answer).errors?.map(({ pointer }) => pointer);
  expect(codes(act({ action: "hold-comment", commentId: "sc-none", reason: "没有" }))).toEqual([
    "#/commentId",
  ]);
  act({ action: "close", reason: "情况紧急" });
  overnight();
  expect(codes(act({ action: "answer-section", sectionId: "s-99", text: "没有" }))).toEqual(["#/sectionId"]);
  expect(client.get("/preview/surveys/sv-nothing").status).toBe(404);
  expect(client.post("/preview/surveys/sv-nothing/actions", { action: "close", reason: "没有" }).status).toBe(
    404,
  );
});
