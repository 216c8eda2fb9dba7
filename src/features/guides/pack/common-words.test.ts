import type { components } from "@contract/schema";
import { commonWords } from "./common-words";

const packOf = (...keywords: string[]) =>
  ({ guides: { keywords } }) as unknown as components["schemas"]["GuidePack"];

test("one word a matter, the first that is short enough, and each about something else", () => {
  const pack = packOf("办身份证、身份证", "换身份证", "", "城乡居民养老金资格认证、养老认证", "上户口");
  expect(commonWords(pack)).toEqual(["办身份证", "养老认证", "上户口"]);
});
