// What is published: found, narrowed down, read, taken along; and what is not there is asked for in the same words.
import { readFileSync } from "node:fs";
import { webApp } from "../../support/web-app";
import { watchTraces } from "../../support/web-traces";

const app = webApp();
const list = "/pages/disclosure/list/index";
const policy = "额济纳旗2025年草原生态保护补助奖励实施方案";

test("from the tab by search and filter to the policy, on to what explains it, and back", async () => {
  const herder = await app.visit();
  await herder.taps("公开", "tab");
  await herder.taps(/^搜政策/);
  await herder.types("草原");
  await herder.sees(/^共 \d+ 项$/);
  await herder.taps("全部筛选", "button");
  await herder.taps(/^规范性文件 \d+$/, "button");
  await herder.taps(/^看 \d+ 项$/, "button");
  await herder.screen.getByRole("dialog").waitFor({ state: "hidden" });
  await herder.sees("筛选 1");
  await herder.taps(new RegExp(policy), "link");
  await herder.sees("这份文件的解读", "为演示编写，不是真实文件");
  await herder.taps("文号、索引号和日期", "button");
  await herder.sees("额政办发〔2025〕12号", "索引号");
  await herder.taps(/^一图读懂/, "link");
  await herder.sees("解读的是这份文件");
  await herder.taps(new RegExp(`^${policy}`), "link");
  await herder.sees("这份文件的解读");
  await herder.goesBack();
  await herder.sees("解读的是这份文件");
});

test("a chart shows its numbers as a table, and as bars again", async () => {
  const resident = await app.visit({ path: "/pages/disclosure/document/index?id=d-152923-budget-2026" });
  const bars = resident.screen.locator(".chart").first();
  await bars.locator(".bar").first().waitFor();
  const figures = await bars.locator(".bar-label").allInnerTexts();
  expect(figures.length).toBeGreaterThan(2);
  await bars.getByRole("button", { name: /^看表格：/ }).click();
  const table = await bars.getByRole("table").innerText();
  for (const figure of figures) expect(table).toContain(figure);
  await bars.getByRole("button", { name: /^看图：/ }).click();
  await bars.locator(".bar").first().waitFor();
});

test.each([
  [/^额济纳旗2026年一般公共预算\sDOCX/, "额济纳旗2026年一般公共预算.docx", "PK"],
  [/^支出\sCSV/, "支出.csv", ""],
])("the attachment %s comes under its name", async (line, name, start) => {
  const resident = await app.visit({ path: "/pages/disclosure/document/index?id=d-152923-budget-2026" });
  const coming = resident.page.waitForEvent("download");
  await resident.taps(line, "button");
  const file = await coming;
  expect(file.suggestedFilename()).toBe(name);
  const bytes = readFileSync(await file.path());
  expect(bytes.length).toBeGreaterThan(40);
  expect(bytes.toString("latin1", 0, start.length)).toBe(start);
  await resident.sees("已下载");
});

test("what was opened once opens without a network, and an attachment then says why it does not come", async () => {
  const herder = await app.visit({ path: list });
  await herder.sees(/^共 \d+ 项$/);
  await herder.taps(/全部筛选/, "button");
  await herder.taps(/^规范性文件 \d+$/, "button");
  await herder.taps(/^看 \d+ 项$/, "button");
  await herder.taps(new RegExp(policy), "link");
  await herder.sees("这份文件的解读");
  await herder.goesBack();
  await herder.goesOffline();
  await herder.letsMinutesPass(90);
  await herder.taps(new RegExp(policy), "link");
  await herder.sees("没连上网，这是 10月16日 9:12 的内容", "这份文件的解读");
  herder.noise.expect(/failed: .*attachments/);
  await herder.taps(/DOCX/, "button");
  await herder.sees("没有网络，没下下来。有信号再点");
});

test("what is not there is asked for in the same words, and they stand in no address of the app", async () => {
  const words = "火箭发射场征地补偿";
  const resident = await app.visit({ path: `${list}?search=1` });
  const traces = watchTraces(resident.page);
  await resident.types(words);
  await resident.sees("没有找到这样的公开内容");
  await resident.taps("申请公开这件事", "button");
  await resident.isAt("/pages/disclosure/apply/index");
  const asked = resident.field("您要什么信息");
  await asked.waitFor();
  expect(await asked.inputValue()).toBe(words);
  expect((await traces.lines()).filter((line) => line.includes(words) && !line.includes("/v1/"))).toEqual([]);
});
