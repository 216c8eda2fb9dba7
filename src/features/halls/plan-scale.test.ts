import { planSize } from "./plan-scale";

const zone = (x: number, width: number, height: number) => ({
  name: "",
  floor: "",
  windows: [],
  area: { x, y: 0, width, height },
});

test("a small floor fills the screen to scale", () => {
  expect(planSize({ width: 36, height: 20 }, [zone(0, 12, 7), zone(20, 12, 7)], false)).toEqual({
    width: 292,
    height: 162,
  });
});

test("a narrow zone makes the plan wider, so that its name can be read", () => {
  const { width } = planSize({ width: 90, height: 40 }, [zone(0, 10, 30)], false);
  expect(width).toBe(684);
  expect((width * 10) / 90).toBeGreaterThanOrEqual(76);
});

test("a large floor is not drawn higher than it must be, but each zone can be hit", () => {
  const { height } = planSize({ width: 90, height: 60 }, [zone(0, 30, 8)], false);
  expect(height).toBe(390);
  expect(planSize({ width: 90, height: 60 }, [zone(0, 30, 20)], false).height).toBe(195);
});

test("large text needs more", () => {
  expect(planSize({ width: 36, height: 20 }, [zone(0, 12, 7)], true).width).toBe(348);
});
