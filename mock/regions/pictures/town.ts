import { box, disc, picture, shape, stroke } from "./picture";

const windows = (x: number, y: number, columns: number, rows: number) =>
  Array.from({ length: columns * rows }, (_, index) =>
    box(x + (index % columns) * 34, y + Math.floor(index / columns) * 40, 20, 24, "#dcedf5", 2),
  ).join("");

/** A service hall. */
export const hall = picture(
  "政务服务大厅的正门，门口有坡道，两个人正往里走",
  "#d9ebf4",
  shape("M0 390h720v90H0Z", "#c9cdc8"),
  box(110, 150, 500, 240, "#f4f1e8"),
  box(90, 130, 540, 26, "#2f6f8f"),
  windows(140, 180, 4, 4),
  windows(460, 180, 4, 4),
  box(300, 250, 120, 140, "#5b8ca5", 4),
  stroke("M360 250v140", "#f4f1e8", 4),
  shape("M420 390h160l40 30H400Z", "#a9b0ad"),
  stroke("M430 372h150m-150 0v18m150-18v18", "#6b7478", 5),
  disc(250, 352, 11, "#4a3b30") + box(240, 364, 20, 40, "#b5482f", 6),
  disc(214, 358, 11, "#4a3b30") + box(204, 370, 20, 38, "#3f6f4f", 6),
);

/** A city by the water at night. */
export const city = picture(
  "夜里的湖边城区，楼里亮着灯，灯光映在水面上",
  "#22344f",
  disc(610, 90, 30, "#f5e6b8"),
  ...[40, 130, 210, 320, 400, 500, 590].map((x, index) => {
    const high = 120 + ((index * 53) % 110);
    return box(x, 340 - high, 72, high, "#33507a") + windows(x + 12, 352 - high, 2, Math.floor(high / 44));
  }),
  shape("M0 340h720v140H0Z", "#2c4a6e"),
  ...[76, 166, 246, 356, 436, 536, 626].map((x) => stroke(`M${x} 360v${40 + (x % 50)}`, "#e8d48a", 4)),
);

/** Paper-cuts in a window. */
export const papercut = picture(
  "窗上的红色剪纸，四角是花，中间是一匹马",
  "#efe6d2",
  box(150, 50, 420, 380, "#fbf6e8", 4),
  stroke("M150 240h420M360 50v380", "#9a7a4e", 8),
  stroke("M150 50h420v380H150Z", "#9a7a4e", 12),
  ...[
    [230, 120],
    [490, 120],
    [230, 360],
    [490, 360],
  ].map(
    ([x = 0, y = 0]) =>
      [0, 60, 120, 180, 240, 300]
        .map(
          (turn) =>
            `<ellipse cx="${x}" cy="${y - 24}" rx="11" ry="24" fill="#c8332b" transform="rotate(${turn} ${x} ${y})"/>`,
        )
        .join("") + disc(x, y, 8, "#fbf6e8"),
  ),
  shape(
    "M290 270c14-30 44-36 76-34l28-38c6-8 16-6 20 2l12 24-12 6-14-6-12 34c-4 12-10 18-18 20l12 40-10 4-24-40-34 4-20 40-10-4 8-40c-2-8-2-10-2-12Z",
    "#c8332b",
  ),
);
