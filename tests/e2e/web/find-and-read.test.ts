// The main job: a resident looks a matter up, reads its guide, and goes back to where they were.
import { useWebApp } from "../../support/web-app";

const app = useWebApp();

test("typing shows results, a guide opens with all its elements, and back keeps what was typed", async () => {
  const resident = await app.visit();
  await resident.taps("搜要办的事");
  await resident.types("身份证");
  await resident.seesNoMore("机动车驾驶证期满换证");
  await resident.taps(/居民身份证到期换领/);
  await resident.isAt(/guides\/detail/);
  await resident.sees("能不能办", "带什么", "多久", "怎么办", "多少钱", "想当面办", "法律依据", "常有人问");
  await resident.goesBack();
  expect(await resident.searchBox.inputValue()).toBe("身份证");
  await resident.sees("居民身份证到期换领");
});
