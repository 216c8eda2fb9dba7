import { barLength, scaleEnd, shareOf } from "./chart-scale";

test("bars begin at 0 and the longest fills its track", () => {
  const bars = [
    { label: "公共安全", value: 50 },
    { label: "教育", value: 200 },
  ];
  expect(scaleEnd(bars)).toBe(200);
  expect(bars.map(({ value }) => barLength(value, scaleEnd(bars)))).toEqual([25, 100]);
});

test("a part is drawn against its whole", () => {
  const bar = { label: "予以公开", value: 1, of: 3 };
  expect(scaleEnd([bar])).toBe(3);
  expect(barLength(bar.value, 3)).toBe(33.3);
  expect(shareOf(bar)).toBe("33.3");
});

test("where all is nothing, nothing is divided by it", () => {
  const bar = { label: "予以公开", value: 0, of: 0 };
  expect(barLength(bar.value, scaleEnd([bar]))).toBe(0);
  expect(shareOf(bar)).toBeUndefined();
  expect(shareOf({ label: "教育", value: 3 })).toBeUndefined();
});
