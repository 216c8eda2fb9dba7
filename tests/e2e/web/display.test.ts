// 长辈版 and dark: chosen once, kept, and the same content in each.
import { guideNamed } from "../../support/shipped";
import type { Visitor } from "../../support/visitor";
import { webApp } from "../../support/web-app";

const app = webApp();
const meTab = "/pages/tabs/me/index";

async function classesOf(resident: Visitor): Promise<string> {
  return (await resident.screen.locator(".page").getAttribute("class")) ?? "";
}

test("长辈版 is one tap away on the home page, is kept, and goes off again", async () => {
  const elder = await app.visit();
  await elder.taps("长辈版");
  await elder.sees("有人接，24 小时", "我要办事", "去大厅", "有事要说");
  await elder.startsAgain();
  await elder.sees("有人接，24 小时");
  expect(await classesOf(elder)).toContain("size-elder");
  expect(await elder.dials("打 12345")).toBe("12345");
  await elder.taps("普通版");
  await elder.sees("查指南，备材料");
  await elder.startsAgain();
  await elder.sees("查指南，备材料");
});

test("长辈版 raises the text of every page, and the guide keeps all its parts", async () => {
  const elder = await app.visit({ mode: "elder" });
  await elder.taps("我要办事");
  await elder.sees("我该办哪一件");
  await elder.opens(guideNamed("社会保障卡申领").path);
  await elder.sees("能不能办", "带什么", "多久", "怎么办", "多少钱", "想当面办", "法律依据", "常有人问");
  const size = await elder.screen.locator(".page").evaluate((page) => getComputedStyle(page).fontSize);
  expect(Number.parseFloat(size)).toBeGreaterThanOrEqual(18);
});

test("dark and 长辈版 are chosen under 我的 and kept", async () => {
  const resident = await app.visit({ path: meTab });
  await resident.taps("深色");
  expect(await classesOf(resident)).toContain("theme-dark");
  await resident.taps("长辈版（大字）", "switch");
  await resident.startsAgain();
  await resident.sees("看着舒服");
  expect(await classesOf(resident)).toContain("theme-dark size-elder");
  expect(await resident.control("深色").getAttribute("aria-pressed")).toBe("true");
  expect(await resident.control("长辈版（大字）", "switch").getAttribute("aria-checked")).toBe("true");
});

test("跟随系统 turns dark with the phone", async () => {
  const resident = await app.visit({ path: meTab });
  await resident.taps("跟随系统");
  expect(await classesOf(resident)).toContain("theme-light");
  await resident.page.emulateMedia({ colorScheme: "dark" });
  await resident.screen.locator(".page.theme-dark").waitFor();
});
