import { windowsOf } from "./hall-windows";
import { packs } from "./packs";

test.each(packs.map((pack) => [pack.region.name, pack] as const))(
  "every window of %s is somebody's",
  (_, pack) => {
    const windows = windowsOf(pack);
    expect(windows.length).toBeGreaterThan(10);
    expect(windows.filter(({ department }) => department === undefined)).toEqual([]);
    const own = new Set(windows.map(({ department }) => department?.code));
    expect(own.size).toBeGreaterThan(5);
  },
);
