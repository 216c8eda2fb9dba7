// Finding in the WeChat build: suggestions, search without a network after one visit, and what it costs to show a page.
import { bannerSize, manyGuides } from "../../support/many-guides";
import type { MiniProgram } from "./driver";
import { type WeappApp, weappApp } from "./weapp-app";

/** setData calls that may bring a page to the screen. */
const mostCalls = 6;

/** What WeChat advises for a page's tree. */
const mostNodes = 1000;

const field = "搜事项、部门、证件";
const search = "pages/guides/search/index";

/** What the phone holds after the first visit, the region's pack among it. */
async function visitOnce(app: WeappApp): Promise<Record<string, string>> {
  const phone = await app.opens();
  await phone.waitForText("大厅现在");
  await phone.tapText("搜要办的事");
  await phone.waitForText("大家常说的", 20_000);
  return phone.storage();
}

/** No page took more setData calls to come to the screen than it may. */
async function isCheap(phone: MiniProgram): Promise<void> {
  const { perPage } = await phone.setDataMeter();
  expect(Object.entries(perPage).filter(([, { calls }]) => calls > mostCalls)).toEqual([]);
  await phone.resetMeter();
}

describe("the shipped catalogue", () => {
  const app = weappApp();

  test.each(["first", "second"])(
    "open, search, open a guide: few calls a page, on the %s visit",
    async (visit) => {
      const phone = await app.opens(undefined, visit === "second" ? { storage: await visitOnce(app) } : {});
      await phone.waitForText("达来呼布镇停电检修");
      await phone.waitForText("约");
      await isCheap(phone);
      await phone.tapText("搜要办的事");
      await phone.waitForText("居民身份证首次申领");
      await isCheap(phone);
      await phone.type(field, "身份证");
      await phone.waitForText("共 ");
      await isCheap(phone);
      await phone.tapText("居民身份证首次申领");
      await phone.waitForText("法律依据");
      await isCheap(phone);
    },
  );

  test("after one visit suggestions, search and lists work without a network", async () => {
    const storage = await visitOnce(app);
    app.fault({ kind: "offline" });
    const phone = await app.opens(search, { storage });
    await phone.waitForText("大家常说的");
    await phone.type(field, "身分证");
    await phone.waitForText("按“身份证”为您查找");
    await phone.waitForText("居民身份证首次申领");
    await phone.tapText("仍查“身分证”");
    await phone.waitForText("没找到这样的事项");
    await phone.goTo("/pages/guides/list/index?event=birth&title=%E5%87%BA%E7%94%9F");
    await phone.waitForText("出生登记");
  });
});

describe("a banner's whole catalogue", () => {
  const app = weappApp({ guides: manyGuides() });

  test("842 guides: the list goes on to its end and stays light", async () => {
    const phone = await app.opens("pages/guides/list/index");
    await phone.waitForText(`共 ${bannerSize} 项`);
    let nodes = 0;
    while ((await phone.text()).includes("再看一些")) {
      nodes = Math.max(nodes, (await phone.tree()).nodes);
      await phone.scrollToBottom();
      await phone.page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
    }
    expect(nodes).toBeGreaterThan(200);
    expect(nodes).toBeLessThan(mostNodes);
  }, 180_000);
});
