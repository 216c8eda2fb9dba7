import fc from "fast-check";
import { hostile } from "../../../tests/support/hostile-fields";
import { innocent } from "../../../tests/support/innocent-fields";
import { neutralise } from "../neutralise";
import { allowedHosts, readAllowedHosts } from "./allowed-hosts";
import { suspicions } from "./suspicions";

const allowed = allowedHosts([]);
const look = (raw: string, hosts = allowed) => suspicions(raw, neutralise(raw).text, hosts);
const codes = (raw: string, hosts = allowed) => look(raw, hosts).map(({ code }) => code);

test("has enough of both", () => {
  expect(hostile.length).toBeGreaterThanOrEqual(60);
  expect(innocent.length).toBeGreaterThanOrEqual(60);
});

test.each(hostile)("finds %s in %j", (code, raw) => {
  expect(codes(raw)).toContain(code);
});

test.each(innocent)("lets %j through", (raw) => {
  expect(look(raw)).toEqual([]);
});

test("marks the suspicious part within what stands around it", () => {
  expect(look("凡年满十六周岁的公民，澳门新葡京官方网站，到窗口申领身份证")[0]?.excerpt).toBe(
    "凡年满十六周岁的公民，澳门【新葡京】官方网站，到窗口申领身份证",
  );
  expect(look(`${"前".repeat(40)}百 家 乐${"后".repeat(40)}`)[0]?.excerpt).toBe(
    `…${"前".repeat(24)}【百 家 乐】${"后".repeat(24)}…`,
  );
});

const own = (text: string) => allowedHosts(readAllowedHosts(text).hosts);

test.each<[string, string, boolean]>([
  ["chsi.com.cn", "https://chsi.com.cn/xlcx", true],
  ["chsi.com.cn", "https://www.chsi.com.cn/xlcx", false],
  ["*.chsi.com.cn # 学信网", "https://www.chsi.com.cn/xlcx", true],
  ["*.CHSI.com.cn", "www.chsi.com.cn", true],
  ["*.chsi.com.cn", "https://evilchsi.com.cn/", false],
  ["", "https://a.b.nmg.gov.cn", true],
])("with %j allowed, %s: %s", (list, link, through) => {
  expect(codes(link, own(list))).toEqual(through ? [] : ["foreign-link"]);
});

test("turns back what would let everybody in", () => {
  const lines = [
    "*",
    "*.cn",
    "*.com",
    "*.com.cn",
    "www.evil.com",
    "*.evil.asia",
    "cn",
    "*.nm.cn",
    "http://a.cn",
    "a b.cn",
    "localhost",
    "1.2.3.4",
  ];
  const { hosts, wrong } = readAllowedHosts(["# 说明", ...lines, "", "*.12306.cn"].join("\r\n"));
  expect(hosts).toEqual(["*.12306.cn"]);
  expect(wrong.map(({ line, text }) => `${line} ${text}`)).toEqual(
    lines.map((text, index) => `${index + 2} ${text}`),
  );
});

test("never fails, and takes no more than a moment for a field that is made to take long", () => {
  const pieces = [
    "<a ",
    "<",
    "&",
    "&amp;",
    "a.",
    "http://",
    "百",
    "贷款",
    "锟",
    "鐨",
    "ä¸­",
    "\u200b",
    "on",
    "=",
    "(",
    " ",
    "?",
  ];
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: "binary" }))), (parts) => {
      look(parts.join(""));
    }),
  );
  for (const piece of [
    ...pieces,
    "<p hidden>",
    "<p style='left:-999",
    "a-",
    "onload ",
    "//",
    "eval (",
    "办证",
    "鐨勬槸",
    "严禁六 合 彩 网 站 ",
    "a b ",
    "加v",
    "www.",
  ]) {
    const raw = piece.repeat(Math.floor(262_144 / piece.length));
    const start = performance.now();
    suspicions(raw, raw, allowed);
    expect([piece, performance.now() - start < 2000]).toEqual([piece, true]);
  }
}, 120_000);
