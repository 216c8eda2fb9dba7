// My page, one's own data and notices on WeChat: what waits, what is kept, pictures, and one's own size of text.
import { weappApp } from "./weapp-app";

const app = weappApp();

test("what waits stands on my page, all cases behind it, and what is kept behind the settings", async () => {
  const phone = await app.opens("pages/tabs/me/index", { persona: "herder" });
  await phone.waitForText("还有 3 个工作日");
  await phone.tapText("隐私和我的数据");
  await phone.waitForText("留下了您的什么");
  await phone.waitForText("办完或撤回后才能删");
});

test("a notice is read at one's own size, which stays", async () => {
  const phone = await app.opens("pages/notices/detail/index", { query: { id: "n-152923-21" } });
  await phone.waitForText("其*（女，76 岁）");
  await phone.tapText("A+");
  expect(JSON.stringify(await phone.storage())).toContain("large");
});
