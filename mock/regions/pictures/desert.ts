import { disc, picture, placed, shape, stroke } from "./picture";

const dunes = shape("M0 330c120-60 220-10 320-40s220-90 400-20v210H0Z", "#e0b978");
const nearDunes = shape("M0 400c140-50 250 10 380-10s240-50 340-10v100H0Z", "#cf9f58");

const poplar =
  stroke("M0 0c-4-40 6-70 0-120m0 60c14-10 22-20 26-36m-26 12c-14-8-20-18-24-32", "#6b4a2b", 9) +
  shape(
    "M0-90c-46 6-74-20-70-52 2-22 18-34 36-36 2-26 20-42 44-40s38 18 38 40c22 4 34 18 34 38 0 32-36 56-82 50Z",
    "#e2a52c",
  ) +
  shape("M-34-112c-18-2-30-12-30-28 14 10 26 14 42 12Zm58 8c20 0 36-10 42-26-16 8-28 10-44 6Z", "#c98a1a");

/** 胡杨 in autumn. */
export const populus = picture(
  "秋天的胡杨林，金黄的树冠，树下是沙地和一条小河",
  "#bfe0ee",
  disc(590, 96, 40, "#f7e3a6"),
  dunes,
  placed(poplar, 130, 350, 0.8),
  placed(poplar, 300, 356, 1),
  placed(poplar, 620, 350, 0.9),
  nearDunes,
  shape("M720 420c-140-16-260 30-380 18S120 430 0 452v28h720Z", "#6fb0c8"),
  placed(poplar, 470, 430, 1.5),
);

const camel =
  shape(
    "M0 0c-4-30 8-46 24-46 8-26 26-30 34-4 8-24 28-24 34 4 16 2 24 14 26 30l16-30c6-14 24-14 30-4l-6 10-12 2-18 44c-6 12-18 16-30 14l-4 44h-10l-4-46-34 2-4 44h-10l-4-44C12 18 4 12 0 0Z",
    "#8a5a2f",
  ) + stroke("M0-2c-8 6-10 14-8 22", "#8a5a2f", 5);

/** Two-humped camels on a dune. */
export const camels = picture(
  "三峰双峰驼一前一后走在沙梁上，后面是落日",
  "#f6d9a8",
  disc(540, 170, 74, "#e8793a"),
  dunes,
  placed(camel, 120, 300, 0.8),
  placed(camel, 290, 284, 0.9),
  placed(camel, 470, 274, 1),
  nearDunes,
);

const reed =
  stroke("M0 0c4-40 2-60 10-84m-6 40c8-6 14-14 18-26", "#4d6b3a", 4) +
  shape("M10-84c6-4 8-18 4-30-8 8-10 20-4 30Z", "#8c6a3c");

/** A lake in the desert. */
export const lake = picture(
  "沙漠里的湖，湖边有芦苇，水鸟从水面上飞过",
  "#cfe7f2",
  dunes,
  shape("M0 340h720v140H0Z", "#4f9bb8"),
  stroke("M80 380h120m60 30h160m40-44h120m-300 80h200", "#8fc6da", 4),
  stroke(
    "M300 150q20-18 40 0 20-18 40 0m40 50q16-14 32 0 16-14 32 0m-300-10q14-12 28 0 14-12 28 0",
    "#3c4a52",
    4,
  ),
  ...[60, 96, 140, 600, 640, 676].map((x, index) => placed(reed, x, 470, 1 + (index % 3) * 0.25)),
);
