// Published replies in a browser: found, narrowed down, read, kept, shared; and taken on into a ticket.
import { webApp } from "../../support/web-app";
import { watchTraces } from "../../support/web-traces";

const app = webApp();
const list = "/pages/replies/list/index";
const pump = /^嘎查机井\s*水泵\s*三天不出水/;

test("from the tab by words and a filter to the answer, and back to the words", async () => {
  const herder = await app.visit();
  await herder.taps("诉求", "tab");
  await herder.taps("先搜别人问过的", "link");
  await herder.types("水泵 检修");
  await herder.sees("共 1 项");
  const marked = await herder.screen.locator(".marked").allInnerTexts();
  expect(marked).toEqual(["水泵", "检修"]);
  await herder.taps("全部筛选", "button");
  await herder.taps(/^诉求答复 1$/, "button");
  await herder.taps("看 1 项", "button");
  await herder.screen.getByRole("dialog").waitFor({ state: "hidden" });
  await herder.sees("筛选 1");
  await herder.taps(pump, "link");
  await herder.sees(/^当天用水车先送水/, "提的人确认解决了", /示例：为演示而编/);
  await herder.goesBack();
  expect(await herder.searchBox.inputValue()).toBe("水泵 检修");
});

test("what did not help goes on into a ticket in the same words, which stand in no address", async () => {
  const words = "我家嘎查的机井抽不上水";
  const resident = await app.visit({ path: `${list}?search=1` });
  const traces = watchTraces(resident.page);
  await resident.types(words);
  await resident.sees(/^写的字会带过去/);
  await resident.taps(/^嘎查机井.*三天不出水/, "link");
  await resident.taps(/^没解决？提交诉求/, "link");
  await resident.isAt("/pages/tickets/file/index");
  await resident.page.waitForFunction(
    (text) => [...document.querySelectorAll("textarea")].some(({ value }) => value === text),
    words,
  );
  expect((await traces.lines()).filter((line) => line.includes(words) && !line.includes("/v1/"))).toEqual([]);
});

test("a long list is read page after page, and only what is near stands there", async () => {
  const resident = await app.visit({ path: list });
  await resident.sees("共 62 项");
  const end = resident.control(/^不是您要的？提交诉求/, "link");
  while (!(await end.isVisible())) await resident.scrollsDown();
  expect(await resident.screen.locator(".row").count()).toBeLessThan(62);
});

test("what was opened once opens without a network, and says from when it is", async () => {
  const herder = await app.visit({ path: list });
  await herder.taps(pump, "link");
  await herder.sees("提的人确认解决了");
  await herder.goesBack();
  await herder.goesOffline();
  await herder.letsMinutesPass(90);
  await herder.taps(pump, "link");
  await herder.sees("没连上网，这是 10月16日 9:12 的内容", "提的人确认解决了");
});
