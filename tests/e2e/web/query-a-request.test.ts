// Where a request stands, for whoever holds its number and code: without a login, and without telling what numbers exist.
import type { components } from "@contract/schema";
import { keptSession } from "../../support/kept-session";
import { webApp } from "../../support/web-app";
import { watchTraces } from "../../support/web-traces";

type Request = components["schemas"]["DisclosureRequest"];

const app = webApp();
const query = "/pages/disclosure/query/index";

/** One of 张敏's requests, as she sees it. */
async function ownRequest(id: string): Promise<Request> {
  const { state } = JSON.parse(await keptSession(app.url, "resident")) as {
    state: { session: { token: string } };
  };
  const headers = { authorization: `Bearer ${state.session.token}` };
  return (await (await fetch(`${app.url}/v1/disclosure-requests/${id}`, { headers })).json()) as Request;
}

test("number and code show where it stands, and nothing of who asked or for what", async () => {
  const { receipt, wanted, deadlines } = await ownRequest("dr-land-compensation");
  const anyone = await app.visit({ path: query });
  const traces = watchTraces(anyone.page);
  await anyone.fills("申请编号", receipt.number.toLowerCase());
  await anyone.fills("查询码", receipt.queryCode);
  await anyone.taps("查进度", "button");
  await anyone.sees(/^为什么是 /, receipt.number, "看文书、补正、缴费要登录。");
  expect(deadlines.length).toBeGreaterThan(0);
  const page = await anyone.screen.innerText();
  for (const secret of [wanted.title ?? "", wanted.description, "张敏", "张*"])
    expect(page).not.toContain(secret);
  for (const line of await traces.lines()) {
    expect(line).not.toContain(receipt.queryCode);
    expect(line).not.toContain(receipt.number);
  }
  await anyone.taps("再查一件", "button");
  await anyone.sees("不用登录。编号和查询码在提交后的回执上。");
});

test("a wrong code and a number that nobody has get one and the same answer, and what was typed stays", async () => {
  const { receipt } = await ownRequest("dr-land-compensation");
  const anyone = await app.visit({ path: query });
  anyone.noise.expect(/refused: 404/, /status of 404/);
  const answers: string[] = [];
  for (const number of [receipt.number, "YSQ-152923-2026-99999"]) {
    await anyone.fills("申请编号", number);
    await anyone.fills("查询码", receipt.queryCode === "000000" ? "111111" : "000000");
    await anyone.taps("查进度", "button");
    await anyone.sees("编号或查询码不对，请照回执核对");
    answers.push((await anyone.screen.innerText()).replace(number, ""));
    expect(await anyone.field("申请编号").inputValue()).toBe(number);
  }
  expect(answers[0]).toBe(answers[1]);
});

test("what cannot be a number or a code is told before anything is sent", async () => {
  const anyone = await app.visit({ path: query });
  await anyone.taps("查进度", "button");
  await anyone.sees("编号是大写字母、数字和短横线", "查询码是 6 位数字");
});

test("who tries too often hears how long to wait", async () => {
  const anyone = await app.visit({ path: query });
  anyone.noise.expect(/refused: (404|429)/, /status of (404|429)/);
  await anyone.fills("申请编号", "YSQ-152923-2026-88888");
  const told = anyone.screen.getByText(/试的次数太多，\d+ 分钟后再查/);
  for (let tries = 0; tries < 12 && (await told.count()) === 0; tries += 1) {
    await anyone.fills("查询码", String(100_000 + tries));
    const answered = anyone.page.waitForResponse("**/v1/disclosure-queries");
    await anyone.taps("查进度", "button");
    await answered;
    await anyone.sees(/编号或查询码不对|试的次数太多/);
  }
  await told.waitFor();
});
