import { filedOn, led, receivedOn, type Step } from "../../../tests/support/disclosure-cases";
import { instantOn } from "../calendar";
import type { DisclosureCase } from "./disclosure-case";
import { standingOf } from "./standing";

const received = receivedOn("2026-09-21");
const from = (...steps: Step[]) => led(received, ...steps);
const asked = from([
  "agency",
  "2026-09-22",
  { action: "request-correction", items: ["年份", "苏木"], days: 15 },
]);
const charged = from(["agency", "2026-09-22", { action: "charge", basis: "page", count: 200 }]);
const reasons = from(["agency", "2026-09-22", { action: "ask-reasons", text: "本月已有 60 件" }]);
const consulting = from(["agency", "2026-10-10", { action: "consult", kind: "third-party", name: "王小明" }]);
const replied = from(["agency", "2026-10-26", { action: "reply", kind: "disclosed" }]);

type Row = [sentence: string, request: DisclosureCase, today: string, actor: string, yours?: string];

const rows: Row[] = [
  ["已经提交，双方确认了才算收到", filedOn("2026-09-18"), "2026-09-18", "您", "确认是您提交的"],
  [
    "旗财政局已经确认，等您确认",
    led(filedOn("2026-09-18"), ["agency", "2026-09-18", { action: "confirm" }]),
    "2026-09-19",
    "您",
    "确认是您提交的",
  ],
  [
    "您已经确认，等旗财政局确认",
    led(filedOn("2026-09-18"), ["applicant", "2026-09-18", { action: "confirm" }]),
    "2026-09-19",
    "额济纳旗财政局",
  ],
  ["旗财政局正在办理，10月26日前答复您", received, "2026-10-16", "额济纳旗财政局"],
  ["旗财政局正在办理，今天该答复您", received, "2026-10-26", "额济纳旗财政局"],
  ["旗财政局该在10月26日前答复，已经超过 3 天", received, "2026-10-29", "额济纳旗财政局"],
  ["旗财政局正在征求第三方的意见，这段时间不算", consulting, "2026-10-12", "第三方"],
  ["旗财政局请您说明为什么申请这么多", reasons, "2026-09-24", "您", "10月13日前说明理由"],
  ["旗财政局请您补正 2 项，10月20日前交", asked, "2026-10-20", "您", "补正 2 项"],
  ["补正的期限 10月20日过了", asked, "2026-10-21", "您", "有正当理由的，写明理由补正"],
  ["要缴信息处理费 2,700 元，10月27日前缴", charged, "2026-10-27", "您", "缴 2,700 元"],
  ["缴费的期限 10月27日过了", charged, "2026-10-28", "为民办"],
  ["旗财政局已经答复：予以公开", replied, "2026-10-27", "为民办"],
  [
    "办结：予以公开",
    led(replied, ["applicant", "2026-10-28", { action: "acknowledge" }]),
    "2026-10-28",
    "为民办",
  ],
  ["您撤回了申请", from(["applicant", "2026-09-22", { action: "withdraw" }]), "2026-09-22", "为民办"],
  [
    "没有按时补正，按放弃处理了",
    led(asked, ["agency", "2026-10-21", { action: "deem-abandoned" }]),
    "2026-10-21",
    "为民办",
  ],
  [
    "没有按时缴费，按放弃处理了",
    led(charged, ["agency", "2026-10-28", { action: "deem-abandoned" }]),
    "2026-10-28",
    "为民办",
  ],
];

test.each(rows.map(([sentence, ...row]) => ({ sentence, row })))("$sentence", ({ sentence, row }) => {
  const [request, today, actor, yours] = row;
  const standing = standingOf(request, instantOn(today, "09:00"));
  expect([standing.sentence, standing.actor.name, standing.yours]).toEqual([sentence, actor, yours]);
});

test("a date in another year says the year, and one that may move says so", () => {
  const { sentence } = standingOf(receivedOn("2026-12-14"), instantOn("2026-12-20", "09:00"));
  expect(sentence).toBe("旗财政局正在办理，2027年1月11日（暂定）前答复您");
});
