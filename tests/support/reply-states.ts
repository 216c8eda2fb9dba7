// States of published replies and of the hotline's figures for pictures, reached as a person reaches them.
import type { Visitor } from "./visitor";
import type { WebHost } from "./web-host";

const [list, figures] = ["/pages/replies/list/index", "/pages/tickets/figures/index"];

interface ReplyState {
  name: string;
  path: string;
  reach: (visitor: Visitor, host: WebHost) => Promise<unknown>;
  screenOnly?: true;
}

export const replyStates: ReplyState[] = [
  {
    name: "replies-found",
    path: `${list}?search=1`,
    reach: async (visitor) => {
      await visitor.types("水泵 检修");
      await visitor.sees("不是您要的？提交诉求");
    },
  },
  {
    name: "replies-empty",
    path: `${list}?search=1`,
    reach: async (visitor) => {
      await visitor.types("火星移民");
      await visitor.sees("还没有人问过这样的事");
    },
  },
  {
    name: "replies-filters",
    path: list,
    screenOnly: true,
    reach: async (visitor) => {
      await visitor.taps("全部筛选", "button");
      await visitor.control(/^知识库 \d+$/, "button").waitFor();
    },
  },
  {
    name: "reply-loading",
    path: list,
    reach: async (visitor, host) => {
      await visitor.sees(/^共 \d+ 项$/);
      host.fault({ kind: "latency", path: "/v1/replies/", milliseconds: 20_000 });
      await visitor.taps(/^嘎查机井水泵/, "link");
      await visitor.sees("信号弱，还在等内容送到");
    },
  },
  {
    name: "reply-gone",
    path: "/pages/replies/detail/index?id=pr-152923-nothing",
    reach: (visitor) => visitor.sees("没有这一项"),
  },
  {
    name: "figures-departments",
    path: figures,
    reach: async (visitor) => {
      await visitor.taps("按部门", "button");
      await visitor.taps("解决率", "button");
      await visitor.sees(/^其他 \d+ 个$/);
    },
  },
  {
    name: "figures-tables",
    path: figures,
    reach: async (visitor) => {
      await visitor.taps("看表格：五个率", "button");
      await visitor.taps("看表格：按时办结率，按月", "button");
      await visitor.taps("看表格：各年报告写的", "button");
      await visitor.taps("这些率怎么算", "button");
    },
  },
  {
    name: "figures-no-denominator",
    path: figures,
    reach: async (visitor) => {
      await visitor.taps("换时间，当前近 12 个月", "button");
      await visitor.taps("2026年10月", "radio");
      await visitor.sees("没有回访，不算");
      await visitor.taps("按类别", "button");
      await visitor.taps("满意率", "button");
    },
  },
  {
    name: "figures-period",
    path: figures,
    screenOnly: true,
    reach: async (visitor) => {
      await visitor.taps("换时间，当前近 12 个月", "button");
      await visitor.control("2024年11月", "radio").waitFor();
    },
  },
];
