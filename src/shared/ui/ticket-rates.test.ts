import { lengthOf, percentOf } from "./shares";
import { countedWords, shareWords } from "./ticket-rates";

const share = (numerator: number, denominator: number) => ({ numerator, denominator });

test("a rate stands with its two counts", () => {
  expect(percentOf(share(97, 103))).toBe("94.2%");
  expect(shareWords("closing", share(22_586, 23_328))).toBe("22,586 ÷ 23,328（96.8%）");
  expect(countedWords("closing", share(97, 103))).toBe("办结 97 ÷ 受理 103");
});

test("without a denominator there is no rate, and it says why", () => {
  expect(percentOf(share(0, 0))).toBeUndefined();
  expect(lengthOf(share(0, 0))).toBeUndefined();
  expect(lengthOf(share(0, 5))).toBe(0);
  expect(shareWords("solved", share(0, 0))).toBe("没有回访，不算");
  expect(countedWords("satisfied", share(0, 0))).toBe("没有评价，不算");
});
