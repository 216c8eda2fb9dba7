// A resident reads what agencies publish, and goes on to a request where it is not there.
import { waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { openApp, page, see, tap, type } from "../support/app";
import { pages } from "../support/page-stack";
import { dialled } from "../support/taro-shim";

const list = "/pages/disclosure/list/index";
const document = "/pages/disclosure/document/index";
const front = () => pages().at(-1);

test("the tab offers asking first, then the columns with what is new in them", async () => {
  await openApp("/pages/tabs/disclosure/index");
  await see("没找到？申请公开");
  const column = await page().findByRole("link", { name: /^年度报告/ });
  expect(column).toHaveTextContent(/\d+ 条/);
  await userEvent.click(column);
  await waitFor(() => expect(front()?.path).toBe(list));
  await see(/^共 \d+ 项$/);
  expect(page().getByRole("heading", { name: "年度报告" })).toBeInTheDocument();
});

test("a herder finds what people call it, and goes on to the policy that it explains", async () => {
  await openApp("/pages/tabs/disclosure/index");
  await tap("link", /^搜政策/);
  await type("草原补奖");
  await tap("link", /^一图读懂/);
  await see("解读的是这份文件");
  await tap("link", /^额济纳旗2025年草原生态保护补助奖励实施方案/);
  await see("发给谁");
  await tap("button", /^文号、索引号和日期/);
  await see("额政办发〔2025〕12号");
  expect(front()?.path).toBe(document);
  expect(JSON.stringify(pages())).not.toContain("草原补奖");
});

test("words that led somewhere are offered again", async () => {
  const { unmount } = await openApp(`${list}?search=1`);
  await type("年度报告");
  await userEvent.click((await page().findAllByRole("link", { name: /年度报告/ }))[0] as HTMLElement);
  await waitFor(() => expect(front()?.path).toBe(document));
  unmount();
  await openApp(`${list}?search=1`);
  await tap("button", "年度报告");
  expect(await page().findByRole("searchbox")).toHaveValue("年度报告");
});

test("filters say what they leave, and what is no longer in force says so", async () => {
  await openApp(list);
  await tap("button", /^全部筛选/);
  await tap("button", /^失效 \d+$/);
  await tap("button", /^看 \d+ 项$/);
  await tap("link", /^额济纳旗农业用水指标管理办法/);
  await see("已过有效期，不再照它办，只供查阅");
});

test("what is not published is asked for in the same words, which stand in no address", async () => {
  await openApp(`${list}?search=1`);
  await type("火箭发射场征地");
  await see("没有找到这样的公开内容");
  await tap("button", "申请公开这件事");
  await waitFor(() => expect(front()?.path).toBe("/pages/disclosure/apply/index"));
  expect(JSON.stringify(pages())).not.toContain("火箭");
});

test("who holds it: the agency that keeps such things comes first, and answers the telephone", async () => {
  await openApp("/pages/disclosure/agencies/index");
  await see("部门");
  await type("我家的草原补奖");
  await see("多半在这里");
  const [first] = page().getAllByRole("button", { expanded: false });
  if (!first) throw new Error("no agency");
  expect(first).toHaveTextContent("归它管");
  await userEvent.click(first);
  await tap("button", /^打电话 /);
  expect(dialled).toHaveLength(1);
});

test("the official table of a year comes out in every column", async () => {
  await openApp("/pages/disclosure/statistics/index");
  await see(/^一 \+ 二 = 三 \+ 四：/);
  await see("每一列都对得上");
  await tap("button", "自然人");
  await see("答复的结果：自然人");
  await tap("button", "七列一起看");
  const table = await page().findByRole("table");
  expect(within(table).getAllByRole("columnheader")).toHaveLength(8);
});

test("a chart shows the same numbers as its table", async () => {
  await openApp("/pages/tabs/disclosure/index");
  await tap("link", /^财政预决算/);
  await tap("link", /^额济纳旗2026年一般公共预算/);
  await tap("button", /^看表格：/);
  expect((await page().findAllByRole("table")).length).toBeGreaterThan(0);
});

test("where the phone has a Chinese voice, the text is read aloud, and stops when asked", async () => {
  const said: string[] = [];
  const cancel = jest.fn();
  Object.assign(globalThis, {
    SpeechSynthesisUtterance: class {
      constructor(readonly text: string) {}
    },
    speechSynthesis: {
      getVoices: () => [{ lang: "zh-CN" }],
      speak: ({ text }: { text: string }) => said.push(text),
      cancel,
    },
  });
  const { unmount } = await openApp(`${document}?id=d-152923-grassland-2025`);
  await tap("button", "朗读");
  expect(said).toContain("发给谁");
  await tap("button", "停下");
  expect(cancel).toHaveBeenCalled();
  unmount();
  Reflect.deleteProperty(globalThis, "speechSynthesis");
});

test("without such a voice nothing is offered", async () => {
  await openApp(`${document}?id=d-152923-grassland-2025`);
  await see("发给谁");
  expect(page().queryByRole("button", { name: "朗读" })).toBeNull();
});

test("what was read is there without a network", async () => {
  const first = await openApp(`${document}?id=d-152923-water-2024`);
  await see(/机井安装计量设施/);
  first.unmount();
  jest.spyOn(globalThis, "fetch").mockRejectedValue(new TypeError("Failed to fetch"));
  await openApp(`${document}?id=d-152923-water-2024`);
  await see(/机井安装计量设施/);
});
