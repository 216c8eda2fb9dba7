import { packs } from "./packs";
import type { HallSeed } from "./region-pack";

type Area = NonNullable<HallSeed["zones"][number]["area"]>;

const halls = packs.flatMap((pack) => pack.halls.map((hall) => [hall.name, hall] as const));

function overlap(one: Area, other: Area): boolean {
  const across = one.x < other.x + other.width && other.x < one.x + one.width;
  return across && one.y < other.y + other.height && other.y < one.y + one.height;
}

function within({ x, y, width, height }: Area, floor: HallSeed["floors"][number]): boolean {
  return x >= 0 && y >= 0 && x + width <= floor.width && y + height <= floor.height;
}

describe.each(halls)("%s", (_, { zones, floors, queues }) => {
  const on = (floor: string) => zones.filter((zone) => zone.floor === floor);

  test("every zone has an area on a floor of the plan and stays inside it", () => {
    const names = floors.map(({ name }) => name);
    expect(zones.filter(({ floor, area }) => !area || !names.includes(floor))).toEqual([]);
    const outside = floors.flatMap((floor) =>
      on(floor.name).filter(({ area }) => area && !within(area, floor)),
    );
    expect(outside).toEqual([]);
  });

  test("no two zones of a floor overlap, and no mark stands in a zone", () => {
    for (const { name, marks } of floors) {
      const areas = on(name).flatMap(({ area }) => area ?? []);
      const points = marks.map(({ x, y }) => ({ x, y, width: 0, height: 0 }));
      for (const [index, area] of areas.entries()) {
        expect(areas.slice(index + 1).filter((other) => overlap(area, other))).toEqual([]);
        expect(points.filter((point) => overlap(area, point))).toEqual([]);
      }
    }
  });

  test("marks stay inside the floor and are apart enough to be tapped and read", () => {
    for (const { width, height, marks } of floors) {
      for (const [index, { x, y }] of marks.entries()) {
        expect([x >= 0, x <= width, y >= 0, y <= height]).toEqual([true, true, true, true]);
        const near = marks.slice(index + 1).filter((mark) => Math.hypot(mark.x - x, mark.y - y) < 3);
        expect(near).toEqual([]);
      }
    }
  });

  test("one gets in, up without stairs, and to a toilet", () => {
    const kinds = floors.map(({ marks }) => new Set(marks.map(({ kind }) => kind)));
    expect(["entrance", "ramp", "terminal"].filter((kind) => !kinds[0]?.has(kind as "ramp"))).toEqual([]);
    for (const kind of ["stairs", "lift", "toilet", "rest"] as const) {
      expect(kinds.every((floor) => floor.has(kind))).toBe(true);
    }
  });

  test("every queue leads to a window and no window to a queue that is not there", () => {
    const led = new Set(zones.flatMap(({ windows }) => windows.flatMap(({ queue }) => queue ?? [])));
    expect(led).toEqual(new Set(queues.map(({ name }) => name)));
  });

  test("windows are numbered through, and a zone has room for each", () => {
    const numbers = zones.flatMap(({ windows }) => windows.map(({ number }) => number));
    expect(numbers).toEqual(numbers.map((_number, index) => String(index + 1).padStart(2, "0")));
    for (const { windows, area } of zones)
      expect(area?.width ?? 0).toBeGreaterThanOrEqual(windows.length * 2);
  });
});

test("the halls are as large as the reports say", () => {
  const [, otogFront, , baicheng] = halls.map(([, hall]) => hall);
  const metres = otogFront?.floors.reduce((sum, { width, height }) => sum + width * height, 0);
  expect(metres).toBe(4600);
  expect(otogFront?.zones).toHaveLength(6);
  expect(baicheng?.zones.flatMap(({ windows }) => windows)).toHaveLength(24);
});
