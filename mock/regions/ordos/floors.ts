import { mark } from "../hall-parts";
import type { HallSeed } from "../region-pack";

const [width, height] = [92, 56];

/** The stairwells and lifts that stand one above the other. */
const shafts = () => [
  mark("stairs", "西楼梯", 4, 24),
  mark("stairs", "东楼梯", 88, 24),
  mark("lift", "西电梯", 10, 24),
  mark("lift", "东电梯", 82, 24),
  mark("toilet", "西卫生间", 4, 52),
  mark("toilet", "东卫生间", 88, 52),
];

/** Three floors of 92 by 56 metres. */
export const ordosFloors: HallSeed["floors"] = [
  {
    name: "一楼",
    width,
    height,
    marks: [
      mark("entrance", "南门", 46, 56),
      mark("entrance", "西门", 0, 38),
      mark("ramp", "坡道", 54, 55),
      ...shafts(),
      mark("terminal", "24 小时自助区", 14, 40),
      mark("terminal", "自助服务", 74, 40),
      mark("rest", "等候休息", 46, 24),
      mark("rest", "母婴室", 72, 52),
    ],
  },
  {
    name: "二楼",
    width,
    height,
    marks: [...shafts(), mark("terminal", "自助打照", 46, 28), mark("rest", "等候休息", 46, 21)],
  },
  { name: "三楼", width, height, marks: [...shafts(), mark("rest", "洽谈休息", 50, 26)] },
];
