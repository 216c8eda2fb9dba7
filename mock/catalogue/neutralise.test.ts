import fc from "fast-check";
import { neutralise } from "./neutralise";

const cases: [string, string][] = [
  ["居民身份证", "居民身份证"],
  ["  一\u3000二\u00a0 三 \r\n\r\n 四 ", "一 二 三\n四"],
  ["<p>1.受理</p><p>2.审查<br/>3.决定</p>", "1.受理\n2.审查\n3.决定"],
  ["<table><tr><td>甲</td><td>乙</td></tr></table>", "甲 乙"],
  ["好<script>alert(1)</script>的<style>p{}</style>", "好的"],
  ["<img src=x onerror=alert(1)>图", "图"],
  ["<svg><script>alert(1)</script><text>x</text></svg>后", "后"],
  ["<!--[if gte mso 9]><xml>w</xml><![endif]-->正文", "正文"],
  ["&lt;script&gt;alert(1)&lt;/script&gt;留", "留"],
  ["&amp;amp;lt;b&amp;amp;gt;粗&amp;amp;lt;/b&amp;amp;gt;", "粗"],
  ["<\u200bscript>alert(1)</script>留", "留"],
  ["a\u202eb\u0000c\ufeffd\u0007e", "abcde"],
  ["年龄<16 岁且 3<5", "年龄<16 岁且 3<5"],
  ["若a<b，则收", "若a＜b，则收"],
  ["a<b且c>d", "a＜b且c>d"],
  ["若a<b and c>d", "若a＜b and c>d"],
  ["宽<B级，长>A级", "宽＜B级，长>A级"],
  ["填<姓名>和<Name>", "填<姓名>和＜Name>"],
  ["面积&lt;S的", "面积＜S的"],
  ["</b", "＜/b"],
  ["甲<!--乙", "甲＜!--乙"],
  ["<!DOCTYPE html><?xml version='1.0'?><html lang=zh>甲</html>", "甲"],
  ["<p class=MsoNormal style='margin:0'><o:p></o:p><font color=\"red\">甲</font></p >", "甲"],
  ["<td nowrap x:str>甲</td><input type=checkbox checked/>乙", "甲乙"],
  ["<![CDATA[甲a<b]]>乙]]>", "甲a＜b乙]]>"],
  ["<a href=http://x/?a=1&b=2 onclick='f(\"<b>\")'>甲</a>", "甲"],
  ["<![if !supportLists]>1.<![endif]>受理", "1.受理"],
  ["A&nbsp;&amp;&nbsp;B", "A & B"],
  ["ᠮᠣᠩᠭᠣᠯ\u180eᠠ", "ᠮᠣᠩᠭᠣᠯ\u180eᠠ"],
];

test.each(cases)("makes %j plain", (raw, plain) => {
  expect(neutralise(raw).text).toBe(plain);
});

test("tells markup from white space", () => {
  expect(neutralise(" 甲\r\n乙 ").changed).toBe(false);
  expect(neutralise("<b>甲</b>").changed).toBe(true);
});

const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom("<", ">", "</", "&lt;", "&#60;", "&#x3c;", "&amp;", "script", "style>", "<!--", "-->"),
      fc.constantFrom("<b", "<B级", "<p ", "a=", "/", " ", "<br", "]>", "<?", "<!doctype"),
      fc.constantFrom("\u200b", "\u202e", "\u0000", "\ud800", "<![CDATA[", "]]>", "onerror=", '"', "'", "文"),
      fc.string({ unit: "binary" }),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(""));

test("leaves no markup, no control and no hidden character in any text, and is at rest after", () => {
  fc.assert(
    fc.property(hostile, (raw) => {
      const { text } = neutralise(raw);
      expect(text).not.toMatch(/<[A-Za-z!/?]/);
      expect(text).not.toMatch(/(?![\n\u180e])[\p{Cc}\p{Cf}\p{Cs}]/u);
      expect(neutralise(text).text).toBe(text);
    }),
    { numRuns: 500 },
  );
});

test("takes no more than a moment for a field that is made to take long", () => {
  for (const piece of [
    "<!--",
    "<a b=",
    '<a b="',
    "<a b='<a b=\"",
    "<p hidden ",
    "<a b=c/d=e/",
    "</p ",
    "<![if ",
  ]) {
    const start = performance.now();
    neutralise(piece.repeat(Math.floor(262_144 / piece.length)));
    expect([piece, performance.now() - start < 5000]).toEqual([piece, true]);
  }
});

test("keeps every word of a sentence that only compares", () => {
  const word = fc.constantFrom("宽", "a", "b", "B级", "3", "p", "且", " ", "<", "<", "，", "元", "td");
  fc.assert(
    fc.property(fc.array(word, { maxLength: 20 }), (words) => {
      const letters = (text: string) => text.replace(/[<＜\s]/g, "");
      expect(letters(neutralise(words.join("")).text)).toBe(letters(words.join("")));
    }),
  );
});
