// 依申请公开 on WeChat: filed with a file, confirmed by both sides, followed day by day, answered and rated.
import { agencyDoes, inChina, setClock } from "../../support/preview-controls";
import { sampleJpeg } from "../../support/sample-files";
import type { MiniProgram } from "./driver";
import { weappApp } from "./weapp-app";

const requestPage = "pages/disclosure/request/index";
const wanted = "2025年草原生态补奖资金分苏木镇发放汇总表";

const app = weappApp();
let phone: MiniProgram;

/** The phone of 张敏, with the app open at a page. */
async function open(path: string, query: Record<string, string> = {}, now = inChina("2026-10-16 09:12")) {
  phone = await app.opens(path, { persona: "resident", query, now: new Date(now) });
}

async function travelTo(time: string): Promise<void> {
  await setClock(app.url, inChina(time));
  await phone.travelTo(inChina(time));
}

async function called(name: string): Promise<Record<string, unknown>[]> {
  const calls = (await phone.calls()).filter((call) => call.name === name);
  return calls.map(({ options }) => options as Record<string, unknown>);
}

/** Opens the request as a message or a code does, and holds it to what WeChat advises. */
async function showRequest(id: string, ...texts: string[]): Promise<void> {
  await phone.resetMeter();
  await phone.goTo(`/${requestPage}?id=${id}`);
  for (const text of texts) await phone.waitForText(text);
  const { perPage, largest } = await phone.setDataMeter();
  expect(perPage[requestPage]?.calls).toBeLessThanOrEqual(6);
  expect(largest).toBeLessThanOrEqual(64 * 1024);
  expect((await phone.tree()).nodes).toBeLessThan(1000);
}

async function fillForm(): Promise<void> {
  await phone.waitForText("通知和确认");
  await phone.tapText("选一个机关", true);
  await phone.tapText("额济纳旗财政局", true);
  await phone.tapText("我自己", true);
  await phone.tapText("账号的实名", true);
  await phone.type(".part-disclosure-draft-phone", "13800000001");
  await phone.type(".part-disclosure-draft-description", wanted);
  await phone.tapText("电子版", true);
  await phone.tapText("在这里下载", true);
  await phone.tapText("加一份材料", true);
  await phone.willChoose([{ name: "草场证.jpg", bytes: sampleJpeg }]);
  await phone.tap('.field:has-text("其他材料") .upload-choose .btn');
  await phone.waitForText("去掉");
  await phone.tapText("同意用短信和这里的消息");
  await phone.tapText("看一遍再提交", true);
  await phone.waitForText("还没有提交。看清楚了再点。");
}

test("from the form to the rating, with the date in the phone's calendar and the letter in WeChat's reader", async () => {
  const start = "2026-09-18 21:06";
  await setClock(app.url, inChina(start));
  await open("pages/disclosure/apply/index", {}, inChina(start));
  await fillForm();
  expect(await called("chooseMedia")).toHaveLength(1);
  expect(await called("requestSubscribeMessage")).toEqual([]);
  await phone.tapText("提交申请", true);
  await phone.waitForText("已提交，等双方确认");
  const { id = "" } = (await phone.query()) as { id?: string };
  await phone.tapText("看进度", true);
  await phone.waitForText("已经提交，双方确认了才算收到");
  // WeChat asks at the two taps after which something is to be told, and at no other moment.
  expect(await called("requestSubscribeMessage")).toHaveLength(1);
  await phone.tapText("确认是我提交的", true);
  await phone.waitForText("您已经确认");
  const asked = await called("requestSubscribeMessage");
  expect(asked.map(({ tmplIds }) => (tmplIds as string[]).length)).toEqual([5, 5]);

  await travelTo("2026-09-21 09:40");
  await agencyDoes(app.url, id, { action: "confirm" });
  await showRequest(id, "10月26日前答复您", "35 天里算 20 天，不算 15 天", "国庆");
  await phone.tapText("加到日历", true);
  await phone.waitForText("已加到手机日历");
  expect(await called("addPhoneCalendar")).toMatchObject([
    { allDay: true, startTime: Date.parse(inChina("2026-10-26 00:00")) / 1000 },
  ]);

  await travelTo("2026-10-10 15:00");
  await agencyDoes(app.url, id, { action: "consult", kind: "co-agency", name: "额济纳旗林业和草原局" });
  await travelTo("2026-10-20 11:00");
  await agencyDoes(app.url, id, { action: "record-answer", consultationId: "c-1", answer: "agrees" });
  await agencyDoes(app.url, id, { action: "extend", days: 20, reason: "要逐户核对", approvedBy: "局长" });
  // 26 October, seven working days of asking and twenty more: 2 December.
  await showRequest(id, "12月2日前答复您", "延长了 20 个工作日");

  // Whoever looks in within thirty days stays signed in.
  await travelTo("2026-11-10 09:00");
  await showRequest(id, "12月2日前答复您");
  await travelTo("2026-12-02 16:00");
  await showRequest(id, "今天到期");
  expect(await phone.text()).not.toContain("超期");
  await agencyDoes(app.url, id, { action: "reply", kind: "disclosed", text: "随本答复书提供汇总表。" });
  await showRequest(id, "您要的信息给您了。", "权利救济");
  await phone.tapText("看文书");
  await phone.waitForText("随本答复书提供汇总表。");
  await phone.tapText("下载文书", true);
  await phone.page.waitForFunction(() =>
    window.weappHost.calls().some(({ name }) => name === "openDocument"),
  );
  expect(await called("openDocument")).toMatchObject([{ fileType: "docx", showMenu: true }]);
  await phone.back();
  await phone.tapText("满意", true);
  await phone.tapText("评价办理", true);
  await phone.waitForText("您的评价");
}, 120_000);

test("whoever refuses WeChat's messages or the calendar is told where to let us in, and goes on", async () => {
  await setClock(app.url, inChina("2026-10-16 09:12"));
  await open(requestPage, { id: "dr-heating-subsidy" });
  await phone.waitForText("确认是我提交的");
  await phone.answerWith("requestSubscribeMessage", { fail: "The main switch is switched off" });
  await phone.tapText("确认是我提交的", true);
  await phone.waitForText("您已经确认");
  await phone.goTo(`/${requestPage}?id=dr-land-compensation`);
  await phone.waitForText("加到日历");
  await phone.answerWith("addPhoneCalendar", { fail: "auth deny" });
  await phone.tapText("加到日历", true);
  await phone.waitForText("没有日历的权限。再点一次，到设置里打开");
  await phone.tapText("加到日历", true);
  expect(await called("openSetting")).toHaveLength(1);
});
