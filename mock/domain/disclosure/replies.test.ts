// Every kind of reply: its letter, its remedies, its row.
import { led, receivedOn } from "../../../tests/support/disclosure-cases";
import { instantOn } from "../calendar";
import type { Command } from "./command";
import type { ReplyKind } from "./disclosure-case";
import { officialRows } from "./official-rows";
import { replyRules, sayReply } from "./reply-rules";
import { viewOf } from "./view";

const kinds = Object.keys(replyRules) as ReplyKind[];

/** A course after which any kind may be replied. */
const ready = led(
  receivedOn("2026-09-21"),
  ["agency", "2026-09-22", { action: "request-correction", items: ["写明年份"], days: 15 }],
  ["applicant", "2026-09-23", { action: "correct", wanted: { description: "2025年补奖资金的汇总表" } }],
  ["agency", "2026-09-24", { action: "ask-reasons", text: "本月已有 60 件" }],
  ["applicant", "2026-09-28", { action: "explain", reason: "写论文要用" }],
);

function repliedWith(kind: ReplyKind) {
  const { needs } = replyRules[kind];
  const reply: Command = {
    action: "reply",
    kind,
    ...(needs === "withheld"
      ? { withheld: [{ part: "身份证号", reason: "属于个人隐私" }] }
      : { reason: "经核对", ...(needs === "where" ? { publicationId: "d-152923-budget-2026" } : {}) }),
  };
  return viewOf(led(ready, ["agency", "2026-10-09", reply]), instantOn("2026-10-09", "11:00"));
}

/** 行政复议法第二十三条第一款第四项: "not disclosed", in part too. */
const firstReviewed = [
  "partly-disclosed",
  "state-secret",
  "law-forbids",
  "safety-and-stability",
  "third-party-rights",
  "internal-affairs",
  "process-document",
  "enforcement-file",
  "registry-inquiry",
];

describe.each(kinds)("%s", (kind) => {
  const { letters, remedies, reply, standing } = repliedWith(kind);
  const letter = letters[letters.length - 1];

  test("has a row of its own in the official table", () => {
    expect(officialRows).toHaveProperty([replyRules[kind].row]);
  });

  test("has a numbered letter with decision, article, remedies, office and date", () => {
    expect(letter?.number).toBe("额财公开〔2026〕37号-答");
    expect(letter?.id).toBe(reply?.letterId);
    const text = letter?.paragraphs.join("\n") ?? "";
    expect(text).toContain(replyRules[kind].decision);
    expect(text).toContain(replyRules[kind].article.replace("政府信息公开条例", ""));
    expect(text).toContain("申请行政复议");
    expect(letter?.paragraphs.slice(-2)).toEqual(["额济纳旗财政局", "2026年10月9日"]);
  });

  test("says which remedy comes first", () => {
    const [complaint, reconsideration, lawsuit] = remedies;
    expect([complaint?.kind, reconsideration?.kind, lawsuit?.kind]).toEqual([
      "complaint",
      "reconsideration",
      "lawsuit",
    ]);
    expect(reconsideration?.first ?? false).toBe(firstReviewed.includes(kind));
    expect(reconsideration?.dueOn).toBe("2026-12-08");
    expect(lawsuit?.dueOn).toBe(firstReviewed.includes(kind) ? undefined : "2027-04-09");
  });

  test("stands in words", () => {
    expect(standing.sentence).toBe(`旗财政局已经答复：${sayReply(kind)}`);
  });
});

test("a partial reply lists what is withheld and why", () => {
  expect(repliedWith("partly-disclosed").letters.slice(-1)[0]?.paragraphs).toContain(
    "1. 不公开“身份证号”。理由：属于个人隐私",
  );
});

test("another agency, a publication and another door are handed on", () => {
  const reply: Command = { action: "reply", kind: "not-this-agency", otherAgency: "额济纳旗林业和草原局" };
  const view = viewOf(led(ready, ["agency", "2026-10-09", reply]), instantOn("2026-10-09", "11:00"));
  expect(view.reply?.otherAgency).toBe("额济纳旗林业和草原局");
  expect(view.letters.slice(-1)[0]?.paragraphs[2]).toContain("请向额济纳旗林业和草原局申请");
  expect(repliedWith("petition").reply?.otherDoor).toBe("hotline");
});

test("a route whose last day has passed is offered no more", () => {
  const reply: Command = { action: "reply", kind: "does-not-exist" };
  const replied = led(ready, ["agency", "2026-10-09", reply]);
  const routes = (day: string) => viewOf(replied, instantOn(day, "11:00")).remedies.map(({ kind }) => kind);
  expect(routes("2026-12-08")).toEqual(["complaint", "reconsideration", "lawsuit"]);
  expect(routes("2026-12-09")).toEqual(["complaint", "lawsuit"]);
  expect(routes("2027-04-09")).toEqual(["complaint", "lawsuit"]);
  expect(routes("2027-04-10")).toEqual(["complaint"]);
});
