import { packs } from "./packs";

const places = packs.map((pack) => [pack.region.name, pack] as const);
/** No banner is wider than this, in degrees; the city and the prefecture are. */
const reach = { banner: 3, zone: 0.2, city: 4, league: 5 };

describe.each(places)("%s", (_, { region, halls, points }) => {
  test("has at least twelve points, with the hall first", () => {
    expect(points.length).toBeGreaterThanOrEqual(12);
    expect(points[0]).toMatchObject({ hallId: region.hallId, name: halls[0]?.name, kind: "hall" });
  });

  test("has a point in every division", () => {
    const served = points.map(({ division }) => division);
    expect(region.divisions.filter(({ name }) => !served.includes(name))).toEqual([]);
  });

  test("has towns and gachas or communities under the hall, rooms and homes", () => {
    expect([...new Set(points.map(({ level }) => level))]).toEqual(expect.arrayContaining(["town", "gacha"]));
    expect([...new Set(points.map(({ kind }) => kind))].sort()).toEqual(["hall", "home", "room", "station"]);
  });

  test("lies together on the map, no two points on one spot", () => {
    const [hall] = points;
    const spots = points.map(({ location }) => `${location?.latitude},${location?.longitude}`);
    expect(new Set(spots).size).toBe(points.length);
    const limit = reach[region.level as keyof typeof reach];
    for (const { location } of points) {
      expect(Math.abs((location?.latitude ?? 0) - (hall?.location?.latitude ?? 0))).toBeLessThan(limit);
      expect(Math.abs((location?.longitude ?? 0) - (hall?.location?.longitude ?? 0))).toBeLessThan(limit);
    }
  });

  test("nobody is named, and a home asks to be called first", () => {
    const homes = points.filter(({ kind }) => kind === "home");
    expect(homes.every(({ address, hoursNote }) => address.endsWith("代办员家") && hoursNote)).toBe(true);
    const phones = points.map(({ phone }) => phone);
    expect(new Set(phones).size).toBe(phones.length);
  });
});

test("鄂托克前旗 has four towns and twelve gachas and communities", () => {
  const points = packs.find(({ region }) => region.code === "150623")?.points ?? [];
  const count = (level: string) => points.filter((point) => point.level === level).length;
  expect([count("banner"), count("town"), count("gacha")]).toEqual([1, 4, 12]);
});
