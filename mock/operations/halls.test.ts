import type { components } from "@contract/schema";
import { mockClient, read } from "../../tests/support/mock-client";
import { sampleGuides } from "../../tests/support/sample-guides";

type Schemas = components["schemas"];

test("a window tells how many matters are handled there", () => {
  const guides = sampleGuides.map((guide) =>
    guide.id === "g-birth" || guide.id === "g-quarantine" ? { ...guide, window: "08" } : guide,
  );
  const hall = read<Schemas["Hall"]>(mockClient(guides).get("/v1/halls/hall-152923"));
  const counts = hall.zones.flatMap(({ windows }) =>
    windows.map(({ number, guides: count }) => [number, count]),
  );
  expect(counts).toContainEqual(["08", 1]);
  expect(counts).toContainEqual(["01", 0]);
});

const points = (client = mockClient()) =>
  read<Schemas["ServicePointList"]>(client.get("/v1/service-points?region=152923"));

test("the region's own hall comes first, then level by level down to the gacha", () => {
  const { items, total } = points();
  expect(total).toBe(items.length);
  expect(items[0]?.hallId).toBe("hall-152923");
  const levels = ["league", "banner", "town", "gacha"];
  const ranks = items.slice(1).map(({ level }) => levels.indexOf(level));
  expect(ranks).toEqual([...ranks].sort());
  expect(new Set(items.map(({ level }) => level)).size).toBeGreaterThan(1);
});

test("points follow the calendar", () => {
  const client = mockClient();
  expect(points(client).items[0]?.now).toMatchObject({ open: true });
  client.post("/preview/clock", { now: "2026-10-03T10:00:00+08:00" });
  expect(points(client).items.every(({ now }) => !now.open && now.dayOff === "国庆节")).toBe(true);
});
