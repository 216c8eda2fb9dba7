import { box, disc, picture, placed, shape, stroke } from "./picture";

const larch = (colour: string) =>
  box(-4, -20, 8, 24, "#5b4632") + shape("M0-150 34-90H16l28 40H22l30 42h-104l30-42h-22l28-40h-18Z", colour);

/** A forest in autumn. */
export const forest = picture(
  "秋天的林海，落叶松金黄，樟子松还是绿的，中间一条河",
  "#d6e8f0",
  shape("M0 250c140-90 260-60 360-90s240 20 360 70v250H0Z", "#9db7a4"),
  ...[40, 130, 220, 540, 630, 700].map((x, index) =>
    placed(larch(index % 2 ? "#d9a441" : "#4f7a4a"), x, 360, 0.9),
  ),
  shape("M330 300c40 40-60 80 10 180h180c-120-80-30-120-150-180Z", "#6fb0c8"),
  ...[70, 180, 560, 660].map((x, index) => placed(larch(index % 2 ? "#3f6a3f" : "#e0ad3c"), x, 460, 1.3)),
);

/** A village in snow. */
export const snow = picture(
  "雪后的林区小镇，木头房子顶上有厚厚的雪，烟囱冒着烟",
  "#dce6ee",
  ...[30, 110, 600, 680].map((x) => placed(larch("#5f7f78"), x, 330, 1.1)),
  shape("M0 330c200-30 480-30 720 0v150H0Z", "#f7fafc"),
  ...[
    [200, 360, 1],
    [420, 380, 1.2],
  ].map(([x = 0, y = 0, scale = 1]) =>
    placed(
      box(-70, -70, 140, 70, "#9a6b42") +
        shape("M-86-70 0-130 86-70Z", "#ffffff") +
        box(34, -138, 16, 40, "#7a5636") +
        box(-46, -48, 34, 28, "#f5d98a", 2) +
        box(14, -50, 30, 50, "#6b4a2b", 2) +
        stroke("M42-142c-8-14 10-22 2-38", "#b8c4cc", 6),
      x,
      y,
      scale,
    ),
  ),
  ...[
    [90, 90],
    [210, 60],
    [330, 130],
    [480, 80],
    [600, 150],
    [660, 60],
    [270, 200],
    [540, 230],
  ].map(([x = 0, y = 0]) => disc(x, y, 5, "#ffffff")),
);

const crane =
  shape("M0 0c20-26 60-30 92-14-20 22-58 32-92 14Z", "#ffffff") +
  shape("M70-12c20-4 34 2 44 14-18 4-34 2-48-4Z", "#2f343a") +
  stroke("M4-2C-12-20-6-44-22-62", "#ffffff", 8) +
  disc(-24, -66, 8, "#ffffff") +
  stroke("M-32-66l-18 6", "#6b6b6b", 4) +
  disc(-24, -72, 4, "#c23b2e") +
  stroke("M40 8v54m16-54v54", "#4a4a4a", 4);

/** Cranes in a wetland. */
export const wetland = picture(
  "湿地里的两只鹤，站在浅水里，四周是芦苇",
  "#dcebe8",
  shape("M0 260c200-30 500-30 720 0v220H0Z", "#9cc3b8"),
  shape("M0 330h720v150H0Z", "#7fb2bf"),
  ...[20, 50, 84, 620, 656, 690].map((x) => stroke(`M${x} 470c6-80 0-120 12-170`, "#7a8a4a", 6)),
  placed(crane, 240, 350, 1.3),
  placed(crane, 440, 390, 1.1),
  stroke("M200 440h140m120 14h120", "#b9dbe2", 4),
);
