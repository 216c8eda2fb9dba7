// The proof: a resident asks, both sides act, time goes by across 国庆, and every date can be checked by hand.
import type { components } from "@contract/schema";
import { agencyDoes, inChina, resetMock, setClock } from "../../support/preview-controls";
import type { Visitor } from "../../support/visitor";
import { webApp } from "../../support/web-app";
import { fillTheRest, idInAddress, resident, signsIn, wanted } from "../../support/web-request";
import { type Traces, watchTraces } from "../../support/web-traces";

const app = webApp();

afterEach(() => resetMock(app.url));

/** The phone and the backend stand at this time. */
async function travelTo(visitor: Visitor, time: string): Promise<void> {
  await setClock(app.url, inChina(time));
  await visitor.travelsTo(inChina(time));
}

/** Days of the ledger by what a screen reader says of each. */
async function days(visitor: Visitor, ...names: (string | RegExp)[]): Promise<void> {
  for (const name of names) await visitor.screen.getByRole("img", { name }).first().waitFor();
}

async function isNotOverdue(visitor: Visitor): Promise<void> {
  expect(await visitor.screen.getByText("超期", { exact: true }).count()).toBe(0);
}

/** What only the person and the agency may know stands in no address, no title and no line of the console. */
async function betraysNothing(visitor: Visitor, traces: Traces): Promise<void> {
  const session = await visitor.page.evaluate(() => localStorage.getItem("session") ?? "");
  const token = /"token\\*":\\*"([^"\\]+)/.exec(session)?.[1] ?? "no session";
  expect(token).not.toBe("no session");
  const secrets = [resident.phone, resident.document, resident.name, token, wanted, "草原生态补奖"];
  const betraying = (await traces.lines()).filter((line) => secrets.some((secret) => line.includes(secret)));
  expect(betraying).toEqual([]);
}

/** From the tab to the receipt, with a slip in the number and the login in between. Answers the id of the request. */
async function files(visitor: Visitor): Promise<string> {
  await visitor.taps("公开", "tab");
  await visitor.taps(/^没找到？申请公开/);
  await fillTheRest(visitor);
  await visitor.fills("您要什么信息", wanted);
  await visitor.chooses("以谁的名义申请", /^个人/);
  await visitor.fills("申请人姓名", resident.name);
  await visitor.chooses("申请人的证件", "居民身份证");
  await visitor.fills("申请人的证件号码", "152923199003140288");
  await visitor.taps("看一遍再提交", "button");
  await visitor.sees("身份证号是 18 位，请对照证件再看一遍");
  for (const [label, kept] of [
    ["申请人的证件号码", "152923199003140288"],
    ["申请人姓名", resident.name],
    ["您要什么信息", wanted],
    ["手机号", resident.phone],
  ] as const) {
    expect(await visitor.field(label).inputValue()).toBe(kept);
  }
  await visitor.fills("申请人的证件号码", resident.document);
  await visitor.taps("看一遍再提交", "button");
  await visitor.sees("还没有提交。看清楚了再点。", wanted);
  await visitor.taps("登录，然后提交", "button");
  await signsIn(visitor, app.url);
  await visitor.taps("提交申请", "button");
  await visitor.sees("已提交，等双方确认", /^YSQ-152923-2026-\d{5}$/);
  return idInAddress(visitor);
}

test("filed, confirmed, corrected, consulted on twice at once, extended, answered in part on the last day, rated", async () => {
  const visitor = await app.visit();
  // Between two of these days a token runs out: the app renews it, and the browser notes what was refused before.
  visitor.noise.expect(/refused: 401/, /status of 401/);
  const traces = watchTraces(visitor.page);
  const agency = (action: components["schemas"]["AgencyAction"]) => agencyDoes(app.url, id, action);
  await travelTo(visitor, "2026-09-18 21:06");
  await visitor.startsAgain();
  const id = await files(visitor);
  await visitor.taps("看进度");
  await visitor.readsHeading("已经提交，双方确认了才算收到");
  await visitor.taps("确认是我提交的", "button");
  await visitor.readsHeading(/您已经确认，等.*财政局确认/);

  await travelTo(visitor, "2026-09-21 09:40");
  await agency({ action: "confirm" });
  await visitor.startsAgain();
  await visitor.readsHeading(/正在办理，10月26日前答复您/);
  await visitor.sees("为什么是 10月26日", "35 天里算 20 天，不算 15 天");
  await days(
    visitor,
    "9月21日，不算，收到当天，今天",
    "9月25日，不算，中秋节放假",
    "10月1日，不算，国庆节放假",
  );
  await days(visitor, "10月10日，第 9 天，调休上班", "10月26日，第 20 天，答复期限");

  await travelTo(visitor, "2026-09-23 10:00");
  await agency({
    action: "request-correction",
    items: ["请写明是哪一年", "请写明哪些苏木镇"],
    days: 15,
  });
  await visitor.startsAgain();
  await visitor.readsHeading(/请您补正 2 项/);
  await visitor.sees("2. 请写明哪些苏木镇");
  await visitor.fills("要什么信息", "补奖");
  await travelTo(visitor, "2026-09-28 16:00");
  await visitor.taps(/^补正$/, "button");
  await visitor.sees("写清楚要什么信息，至少 6 个字");
  expect(await visitor.field("要什么信息").inputValue()).toBe("补奖");
  await visitor.fills("要什么信息", `${wanted}，2025年全旗九个苏木镇`);
  await visitor.taps(/^补正$/, "button");
  await visitor.readsHeading(/正在办理，10月30日前答复您/);
  await days(visitor, "9月24日，不算，重新数以前的", "9月28日，不算，从次日重新数，今天");

  // From 10月10日 to 10月20日 somebody is asked: seven working days, counted out once although two were asked at once.
  await travelTo(visitor, "2026-10-10 15:00");
  await agency({ action: "consult", kind: "third-party", name: "巴音嘎查" });
  await travelTo(visitor, "2026-10-13 10:00");
  await agency({ action: "consult", kind: "co-agency", name: "额济纳旗林业和草原局" });
  await visitor.startsAgain();
  await visitor.sees("暂停", "还没有回答", "征求第三方的意见", "征求额济纳旗林业和草原局的意见");
  expect(await visitor.screen.innerText()).not.toContain("巴音嘎查");
  await travelTo(visitor, "2026-10-15 17:00");
  await agency({ action: "record-answer", consultationId: "c-1", answer: "agrees" });
  await travelTo(visitor, "2026-10-20 11:00");
  await agency({ action: "record-answer", consultationId: "c-2", answer: "agrees" });
  await visitor.startsAgain();
  await visitor.readsHeading(/正在办理，11月10日前答复您/);
  await days(visitor, /^10月12日，不算，征求/, /^10月14日，不算，征求/, /^10月20日，不算，征求/);
  await days(visitor, "11月10日，第 20 天，答复期限");

  await travelTo(visitor, "2026-11-10 16:30");
  await visitor.startsAgain();
  await visitor.readsHeading(/今天该答复您/);
  await isNotOverdue(visitor);
  await agency({ action: "extend", days: 10, reason: "要逐户核对", approvedBy: "局长" });
  await visitor.startsAgain();
  await visitor.readsHeading(/正在办理，11月24日前答复您/);
  await visitor.sees(/延长了 10 个工作日/, "要逐户核对");
  await days(visitor, "11月24日，第 30 天，答复期限");

  await travelTo(visitor, "2026-11-24 17:20");
  await visitor.startsAgain();
  await visitor.sees("今天到期");
  await isNotOverdue(visitor);
  await agency({
    action: "reply",
    kind: "partly-disclosed",
    withheld: [{ part: "各户的银行账号", reason: "涉及个人隐私" }],
  });
  await visitor.startsAgain();
  await visitor.sees("能公开的给您了，有一部分没给。", "各户的银行账号", "涉及个人隐私");
  await visitor.taps(/权利救济/, "button");
  // Sixty days lead to a Saturday, so that the period ends on the Monday after it.
  await visitor.sees("行政复议", "要先走这一步", "2027年1月25日前", "行政诉讼");
  await visitor.taps("满意", "radio");
  await visitor.fills("想说的话", "说得清楚");
  await visitor.taps("评价办理", "button");
  await visitor.sees("您的评价", "说得清楚");
  await betraysNothing(visitor, traces);
}, 120_000);
