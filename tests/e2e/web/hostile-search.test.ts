// Whatever one types or pastes, the search answers in words.
import { webApp } from "../../support/web-app";

const app = webApp();

const hostile = [
  "<script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  "100%",
  "%00%",
  "😀👨‍👩‍👧‍👦",
  "' OR 1=1 --",
  '\\"}{[',
  "../../etc/passwd",
  "\u202e证份身",
  "&region=#?",
];

test("hostile texts find nothing, and nothing breaks", async () => {
  const resident = await app.visit({ path: "/pages/guides/search/index" });
  for (const text of hostile) {
    await resident.sees("常办的");
    await resident.types(text);
    await resident.sees("没找到这样的事项");
    expect(await resident.searchBox.inputValue()).toBe(text);
    await resident.taps("清空");
    await resident.seesNoMore("没找到这样的事项");
    expect(await resident.searchBox.inputValue()).toBe("");
  }
});

test("more than 60 characters are cut at 60", async () => {
  const resident = await app.visit({ path: "/pages/guides/search/index" });
  await resident.searchBox.pressSequentially("身份证".repeat(25));
  expect(await resident.searchBox.inputValue()).toBe("身份证".repeat(20));
  await resident.sees(/共 \d+ 项/);
});

test("spaces around and full-width letters do not matter", async () => {
  const resident = await app.visit({ path: "/pages/guides/search/index" });
  await resident.types("  身份证　");
  await resident.sees(/^共 \d+ 项$/, "居民身份证到期换领");
});
