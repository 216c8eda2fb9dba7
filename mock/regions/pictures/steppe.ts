import { box, disc, picture, placed, shape, stroke } from "./picture";

const hills = shape("M0 300c120-70 260-60 380-20s220 0 340-40v240H0Z", "#8fbf6a");
const grass = shape("M0 360c160-40 320 0 460-10s180-20 260-10v140H0Z", "#6ea64c");

const yurt =
  shape("M-90 0v-56c0-8 4-12 12-14L-20-118h40L78-70c8 2 12 6 12 14V0Z", "#f7f3e8") +
  shape("M-90-52c60 14 120 14 180 0v-10c-60 14-120 14-180 0Zm60-66h60l-8-12h-44Z", "#2f6f8f") +
  box(-20, -50, 40, 50, "#b5482f", 3) +
  stroke("M-78-70-20-118h40L78-70", "#c9bfa6", 3);

/** Yurts on the steppe. */
export const yurts = picture(
  "草原上的两座蒙古包，门朝南，炊烟正往上升",
  "#cde6f5",
  disc(120, 100, 42, "#f9e7ae"),
  hills,
  placed(yurt, 470, 350, 0.8),
  stroke("M470 246c-10-20 12-30 4-52s10-30 6-46", "#ffffff", 6),
  grass,
  placed(yurt, 240, 410, 1.2),
);

const horse = shape(
  "M0 0c10-22 34-28 60-26l30-2 22-34c4-8 14-8 18 0l12 20-10 6-12-6-10 30c-2 10-8 16-14 18l16 36-8 4-22-34-30 2-24 36-8-4 10-36C10 12 2 8-12 20c2-14 4-18 12-20Z",
  "#6b3f22",
);
const rider =
  disc(52, -62, 10, "#3b2a20") + shape("M40-50h24l6 30H36Z", "#c23b2e") + stroke("M60-44l26-4", "#c23b2e", 7);

/** 那达慕: horses racing. */
export const nadaam = picture(
  "那达慕赛马，三匹马并排跑，场边插着彩旗",
  "#d5ebf7",
  hills,
  ...[60, 180, 300, 420, 540, 660].map(
    (x, index) =>
      stroke(`M${x} 330v-90`, "#7a6a55", 4) +
      shape(`M${x + 2} 240h44l-12 14 12 14h-44Z`, ["#c23b2e", "#e2a52c", "#2f6f8f"][index % 3] ?? "#c23b2e"),
  ),
  grass,
  placed(horse + rider, 110, 400, 0.9),
  placed(horse + rider, 300, 420, 1.05),
  placed(horse + rider, 510, 410, 1),
);

const sheep =
  disc(0, 0, 22, "#fbf8f0") +
  disc(20, -8, 16, "#fbf8f0") +
  disc(-18, -6, 16, "#fbf8f0") +
  disc(36, -10, 9, "#4a3b30") +
  stroke("M-12 20v14m24-14v14", "#4a3b30", 5);

/** Sheep coming home. */
export const flock = picture(
  "傍晚的羊群往回走，远处是丘陵",
  "#f7dfb8",
  disc(600, 180, 60, "#eb9a4a"),
  hills,
  grass,
  ...[
    [90, 400],
    [160, 430],
    [240, 396],
    [320, 436],
    [400, 404],
    [480, 440],
    [560, 408],
  ].map(([x = 0, y = 0], index) => placed(sheep, x, y, 0.9 + (index % 2) * 0.25)),
);
