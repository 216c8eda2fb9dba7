// States of the statistics pages for pictures, reached as a person reaches them.
import type { Visitor } from "./visitor";
import type { WebHost } from "./web-host";

const month = "/pages/statistics/month/index";

interface StatisticsState {
  name: string;
  path: string;
  reach: (visitor: Visitor, host: WebHost) => Promise<unknown>;
}

export const statisticsStates: StatisticsState[] = [
  {
    name: "month-running",
    path: `${month}?id=152923-2026-10`,
    reach: (visitor) => visitor.sees(/含算法说明$/),
  },
  {
    name: "month-empty",
    path: `${month}?id=220871-2012-12`,
    reach: (visitor) => visitor.sees(/含算法说明$/),
  },
  {
    name: "month-to-come",
    path: `${month}?id=152923-2027-03`,
    reach: (visitor) => visitor.sees(/还没开始$/),
  },
  {
    name: "month-tables",
    path: month,
    reach: async (visitor) => {
      await visitor.sees(/含算法说明$/);
      for (const title of ["收了多少，办了多少", "平均几天办完", "12345 热线"])
        await visitor.taps(`看表格：${title}`, "button");
    },
  },
  {
    name: "history-hotline",
    path: "/pages/statistics/history/index",
    reach: async (visitor) => {
      await visitor.taps("热线", "button");
      await visitor.sees(/^出自《/);
    },
  },
  {
    name: "month-loading",
    path: month,
    reach: async (visitor, host) => {
      await visitor.sees(/含算法说明$/);
      host.fault({ kind: "latency", path: "/v1/case-figures", milliseconds: 20_000 });
      await visitor.taps(/^上个月/);
      await visitor.sees("信号弱，还在等内容送到");
    },
  },
  {
    name: "month-offline",
    path: month,
    reach: async (visitor) => {
      await visitor.sees(/含算法说明$/);
      await visitor.goesOffline();
      await visitor.taps(/^上个月/);
      await visitor.sees(/没连上网|没有网络/);
    },
  },
];
