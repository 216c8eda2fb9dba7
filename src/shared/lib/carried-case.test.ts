import { carryTo, takeCarried } from "./carried-case";

test("words are taken along once, to the form that they are for, without the spaces around them", () => {
  carryTo("disclosure", { text: " 草原补奖名单 " });
  expect(takeCarried("tickets")).toBeUndefined();
  expect(takeCarried("disclosure")).toEqual({ text: "草原补奖名单" });
  expect(takeCarried("disclosure")).toBeUndefined();
});

test("the case that they come from goes along", () => {
  const handedFrom = { kind: "disclosure-request", id: "dr-00000001" } as const;
  carryTo("tickets", { text: "水泵坏了", handedFrom });
  expect(takeCarried("tickets")).toEqual({ text: "水泵坏了", handedFrom });
});
