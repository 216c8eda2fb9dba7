// Finding a guide: help while typing, a memory, all filters, and the same without a network after one visit.
import { guideNamed } from "../../support/shipped";
import type { Visitor } from "../../support/visitor";
import { webApp } from "../../support/web-app";

const app = webApp();
const search = "/pages/guides/search/index";
const idCard = guideNamed("居民身份证到期换领");
const socialCard = guideNamed("社会保障卡申领");

/** The first visit: the home page, and the region's pack that comes when it stands. */
async function visitsOnce(): Promise<Visitor> {
  const resident = await app.visit();
  await resident.opens(search);
  await resident.sees("大家常说的");
  return resident;
}

test("with the keyboard: a suggestion, a filter, a guide, and back to the same text, filter and place", async () => {
  const resident = await app.visit({ path: search });
  await resident.searchBox.waitFor();
  await resident.page.keyboard.type("社保卡");
  await resident.screen.getByRole("group", { name: "您要找的可能是" }).waitFor();
  await resident.tabsTo("社保卡");
  await resident.presses("Enter");
  await resident.screen.getByRole("group", { name: "您要找的可能是" }).waitFor({ state: "hidden" });
  const typed = await resident.searchBox.inputValue();
  expect(typed).toContain("社保卡");
  await resident.tabsTo("网上可办");
  await resident.presses("Space");
  await resident.sees(/^共 \d+ 项$/);
  await resident.tabsTo(socialCard.name);
  await resident.presses("Enter");
  await resident.sees("带什么");
  await resident.goesBack();
  expect(await resident.searchBox.inputValue()).toBe(typed);
  expect(await resident.control("网上可办", "button").getAttribute("aria-pressed")).toBe("true");
  await resident.taps("清空");
  await resident.sees("搜过的", typed);
});

test("a wrong character is put right, and what was typed can be kept", async () => {
  const resident = await app.visit({ path: search });
  await resident.types("身分证");
  await resident.sees("按“身份证”为您查找", idCard.name);
  await resident.taps("仍查“身分证”");
  await resident.sees("没找到这样的事项", "没有您要的？问 12345");
  await resident.taps("身份证", "button");
  await resident.sees(idCard.name);
});

test("all searches are forgotten after one more question", async () => {
  const resident = await app.visit({ path: search });
  for (const text of ["户口", "低保"]) {
    await resident.types(text);
    await resident.presses("Enter");
  }
  await resident.taps("清空");
  await resident.taps("清空记录", "button");
  await resident.taps("全部清掉", "button");
  await resident.sees("清掉搜过的 2 个词？");
  await resident.screen.getByRole("dialog").getByRole("button", { name: "全部清掉" }).click();
  await resident.seesNoMore("搜过的");
});

test("after one visit search, suggestions, filters and browsing need no network", async () => {
  const herder = await visitsOnce();
  await herder.goesOffline();
  await herder.types("身份证");
  await herder.screen.getByRole("group", { name: "您要找的可能是" }).waitFor();
  await herder.sees(idCard.name);
  await herder.taps("全部筛选", "button");
  await herder.taps(/^额济纳旗公安局 \d+$/, "button");
  await herder.taps(/^看 \d+ 项$/, "button");
  await herder.sees("筛选 1", idCard.name);
  await herder.goesBack();
  await herder.taps("办事", "tab");
  await herder.taps(/^结婚\s*\d+ 项$/, "link");
  await herder.sees(/^共 \d+ 项$/);
});

test("the pack is fetched once, and stays on the phone", async () => {
  const asked: string[] = [];
  const resident = await app.visit();
  resident.page.on("request", (request) => {
    if (request.url().includes("/v1/guide-packs/")) asked.push(request.url());
  });
  await resident.opens(search);
  await resident.sees("大家常说的");
  expect(asked).toHaveLength(1);
  await resident.startsAgain();
  await resident.sees("大家常说的");
  await resident.types("身份证");
  await resident.sees(idCard.name);
  expect(asked).toHaveLength(1);
});
