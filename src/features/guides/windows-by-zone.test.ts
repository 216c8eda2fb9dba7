import { windowsByZone } from "./windows-by-zone";

const zones = [
  { name: "公安便民区", floor: "一楼", windows: [{ number: "A01", name: "户籍" }] },
  {
    name: "社保医保区",
    floor: "二楼",
    windows: [
      { number: "B01", name: "社保" },
      { number: "B02", name: "医保" },
    ],
  },
];

test("windows stand under their zone, those without a matter and empty zones stand nowhere", () => {
  const windows = [{ code: "B02", name: "B02", count: 4 }];
  expect(windowsByZone(zones, windows)).toEqual([
    { name: "社保医保区", floor: "二楼", values: [{ code: "B02", name: "B02　医保", count: 4 }] },
  ]);
});

test("a window that the hall does not name is not lost", () => {
  const windows = [
    { code: "A01", name: "A01", count: 1 },
    { code: "Z09", name: "Z09 窗口", count: 2 },
  ];
  const [, others] = windowsByZone(zones, windows);
  expect(others).toEqual({ name: "", floor: "", values: [{ code: "Z09", name: "Z09 窗口", count: 2 }] });
});
