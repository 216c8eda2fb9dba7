import { spokenText } from "./spoken-text";

test("title and running text are read, tables are not", () => {
  const texts = spokenText({
    title: "草原补奖办法",
    blocks: [
      { kind: "heading", text: "发多少" },
      { kind: "list", items: ["禁牧：每亩 7.5 元", "草畜平衡：每亩 2.5 元"] },
      { kind: "table", table: { columns: ["年", "元"], rows: [["2025", "7.5"]] } },
      { kind: "picture", picture: { name: "herd", alt: "一群羊" } },
    ],
  });
  expect(texts).toEqual(["草原补奖办法", "发多少", "禁牧：每亩 7.5 元", "草畜平衡：每亩 2.5 元", "一群羊"]);
});
