import { divisionsOf, levelsOf, pointsFor, type ServicePoint } from "./points";

function point(id: string, level: ServicePoint["level"], north?: number, division?: string): ServicePoint {
  return {
    id,
    name: id,
    level,
    kind: "station",
    address: "",
    phone: "12345",
    hours: [],
    services: ["代办"],
    now: { at: "2026-10-16T09:12:00+08:00", open: true },
    ...(north === undefined ? {} : { location: { latitude: north, longitude: 101 } }),
    ...(division ? { division } : {}),
  };
}

const points = [
  point("hall", "banner", 41.9),
  point("far", "town", 43, "苏泊淖尔苏木"),
  point("near", "gacha", 42, "苏泊淖尔苏木"),
  point("nowhere", "gacha", undefined, "东风镇"),
];
const all = { level: "", division: "" } as const;
const ids = (found: ReturnType<typeof pointsFor>) => found.map((one) => one.point.id);

test("without a position the order is the contract's", () => {
  expect(ids(pointsFor(points, all))).toEqual(["hall", "far", "near", "nowhere"]);
});

test("with a position the nearest comes first, and what has no place last", () => {
  const found = pointsFor(points, all, { latitude: 42.1, longitude: 101 });
  expect(ids(found)).toEqual(["near", "hall", "far", "nowhere"]);
  expect(Math.round((found[0]?.metres ?? 0) / 1000)).toBe(11);
  expect(found[3]?.metres).toBeUndefined();
});

test("level and division narrow the list together", () => {
  expect(ids(pointsFor(points, { level: "gacha", division: "" }))).toEqual(["near", "nowhere"]);
  expect(ids(pointsFor(points, { level: "gacha", division: "苏泊淖尔苏木" }))).toEqual(["near"]);
});

test("only levels and divisions that have a point can be chosen", () => {
  expect(levelsOf(points)).toEqual(["banner", "town", "gacha"]);
  expect(divisionsOf(points)).toEqual(["苏泊淖尔苏木", "东风镇"]);
});
