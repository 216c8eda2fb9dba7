// A resident looks whether it was answered before, and goes on to a ticket where it was not.
import { waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { openApp, page, see, tap, type } from "../support/app";
import { pages } from "../support/page-stack";

const [list, detail] = ["/pages/replies/list/index", "/pages/replies/detail/index"];
const pump = `${detail}?id=pr-152923-well-pump`;
const front = () => pages().at(-1);

test("from the tab by words to the answer, with its department, days and what it is", async () => {
  await openApp("/pages/tabs/tickets/index");
  await tap("link", "先搜别人问过的");
  await type("水泵");
  const marked = await page().findAllByText("水泵");
  expect(marked[0]).toHaveClass("marked");
  await tap("link", /^嘎查机井.*三天不出水/);
  await see(
    "当天用水车先送水，第二天换了水泵电机，水已抽上来。机井列入每季检修，备用电机放在苏木。请您再看看水量，不够再说。",
  );
  await see("提的人确认解决了");
  await see(/示例：为演示而编/);
  expect(front()?.path).toBe(detail);
  expect(JSON.stringify(pages())).not.toContain("水泵");
});

test("an answer that did not help goes on into a ticket with the words that were searched for", async () => {
  await openApp(`${list}?search=1`);
  await type("水泵");
  await tap("link", /^嘎查机井水泵三天不出水/);
  await tap("link", /^没解决？提交诉求/);
  expect(await page().findByDisplayValue("水泵")).toBeInTheDocument();
  expect(front()?.path).toBe("/pages/tickets/file/index");
});

test("an answer that was opened by its address goes on with its title", async () => {
  await openApp(pump);
  await tap("link", /^没解决？提交诉求/);
  expect(await page().findByDisplayValue("嘎查机井水泵三天不出水")).toBeInTheDocument();
});

test("what nobody asked leads to a ticket in the same words", async () => {
  await openApp(`${list}?search=1`);
  await type("火星移民");
  await see("还没有人问过这样的事");
  await tap("button", "提诉求");
  expect(await page().findByDisplayValue("火星移民")).toBeInTheDocument();
  expect(JSON.stringify(pages())).not.toContain("火星");
});

test("filters say what they leave, and fewer of them are one tap away", async () => {
  await openApp(`${list}?search=1`);
  await see(/^共 \d+ 项$/);
  await tap("button", "全部筛选");
  const knowledge = await page().findByRole("button", { name: /^知识库 \d+$/ });
  const count = Number(knowledge.textContent?.replace(/\D/g, ""));
  await userEvent.click(knowledge);
  await tap("button", `看 ${count} 项`);
  await see(`共 ${count} 项`);
  await tap("button", "知识库");
  await tap("button", "诉求答复");
  await type("停水要提前多久通知");
  await tap("button", "清掉筛选");
  await see("停水要提前多久通知");
});

test("knowledge says when it was checked and where it is from, and leads to its guide", async () => {
  await openApp(`${detail}?id=kb-152923-water-quota`);
  await see(/核对过$/);
  await see(/^出处：/);
  await tap("link", "取水许可");
  await waitFor(() => expect(front()?.path).toBe("/pages/guides/detail/index"));
});

test("words that led somewhere are offered again", async () => {
  const { unmount } = await openApp(`${list}?search=1`);
  await type("水泵");
  await tap("link", /^嘎查机井水泵三天不出水/);
  unmount();
  await openApp(`${list}?search=1`);
  await tap("button", "水泵");
  expect(await page().findByRole("searchbox")).toHaveValue("水泵");
});

test("what was read is there without a network", async () => {
  const first = await openApp(pump);
  await see("提的人确认解决了");
  first.unmount();
  jest.spyOn(globalThis, "fetch").mockRejectedValue(new TypeError("Failed to fetch"));
  await openApp(pump);
  await see("提的人确认解决了");
});

test("a reply that is not there says so", async () => {
  await openApp(`${detail}?id=pr-152923-nothing`);
  await see("没有这一项，可能已经取消");
});
