import { carryText, takeCarriedText } from "./carried-text";

test("a text is taken along once, without the spaces around it", () => {
  carryText(" 草原补奖名单 ");
  expect(takeCarriedText()).toBe("草原补奖名单");
  expect(takeCarriedText()).toBe("");
});
