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
