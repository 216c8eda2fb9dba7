// States of ratings for pictures, reached as a person reaches them.
import { rateStates, rates, visit } from "./rate-states";
import type { Visitor } from "./visitor";
import type { WebHost } from "./web-host";
import type { WebPage } from "./web-pages";

/** A state of ratings: where it is, who sees it, and how one gets there. */
export interface RatingState {
  name: string;
  path: string;
  who?: WebPage["who"];
  reach: (visitor: Visitor, host: WebHost) => Promise<unknown>;
  screenOnly?: true;
}

const [mine, open] = ["/pages/ratings/mine/index", "/pages/ratings/public/index"];
const rating = (id: string) => `/pages/ratings/rating/index?id=rt-${id}`;
const [resident, herder, elder, company] = (["resident", "herder", "elder", "company"] as const).map(
  (persona) => ({ persona }),
) as [WebPage["who"], WebPage["who"], WebPage["who"], WebPage["who"]];

/** One rating for each of the states it can be in, with what only that state says. */
const inEachState = [
  { state: "recorded", id: "social-card-first", who: resident, says: /计入公开的统计/ },
  { state: "received-late", id: "house-tax", who: resident, says: /已经超期$/ },
  { state: "verified", id: "ear-tags", who: herder, says: /已经核实/ },
  { state: "rectifying", id: "grassland-subsidy", who: herder, says: /再整改/ },
  { state: "explained", id: "guide-coop", who: herder, says: /认不认可请您说/ },
  { state: "appealed", id: "licence-change", who: company, says: /部门申诉了/ },
  { state: "contested", id: "allowance-proof", who: elder, says: /您不认可/ },
  { state: "reviewed", id: "fire-check", who: company, says: /这次评价不计入/ },
  { state: "closed", id: "pension-enroll", who: herder, says: /您再评/ },
  { state: "closed-by-period", id: "birth-register", who: resident, says: /按期了结/ },
  { state: "closed-by-bureau", id: "house-permit", who: resident, says: /整改已经到位/ },
  { state: "taken-back", id: "invoice", who: company, says: /等于没有评过/ },
].map(
  ({ state, id, who, says }): RatingState => ({
    name: `rating-${state}`,
    path: rating(id),
    who,
    reach: (visitor) => visitor.sees("经过", says),
  }),
);

/** Sheets of a rating's page, and what is wrong in them. */
const sheets: RatingState[] = [
  {
    name: "rating-re-rate",
    path: rating("medical-refund"),
    who: resident,
    screenOnly: true,
    reach: async (visitor) => {
      await visitor.taps("认可，再评一次", "button");
      await visitor.taps("提交再评", "button");
      await visitor.sees("先选一个满意程度");
    },
  },
  {
    name: "rating-not-satisfied",
    path: rating("medical-refund"),
    who: resident,
    screenOnly: true,
    reach: async (visitor) => {
      await visitor.taps(/^不满意/, "button");
      await visitor.sees("哪里还不行");
    },
  },
  {
    name: "rating-follow-up",
    path: rating("medical-refund"),
    who: resident,
    screenOnly: true,
    reach: async (visitor) => {
      await visitor.taps(/^追评/, "button");
      await visitor.taps("提交追评", "button");
      await visitor.sees("补充的话");
    },
  },
  {
    name: "rating-take-back",
    path: visit("medical-abroad"),
    who: resident,
    screenOnly: true,
    reach: async (visitor) => {
      await rates(visitor);
      await visitor.taps(/^撤回评价/, "button");
      await visitor.sees("撤回这次评价？");
    },
  },
  {
    name: "rating-gone",
    path: rating("nothing"),
    who: resident,
    reach: (visitor) => visitor.sees("没有这一项"),
  },
  {
    name: "rating-loading",
    path: mine,
    who: resident,
    reach: async (visitor, host) => {
      await visitor.sees("我的评价");
      host.fault({ kind: "latency", path: "/v1/ratings/", milliseconds: 20_000 });
      await visitor.taps(/^说一说认不认可/);
      await visitor.sees("信号弱，还在等内容送到");
    },
  },
  {
    name: "rating-long-text",
    path: rating("medical-refund"),
    who: resident,
    reach: async (visitor) => {
      await visitor.sees("经过");
      await visitor.doublesTheText();
    },
  },
];

/** What others said. */
const figures: RatingState[] = [
  {
    name: "ratings-public-tables",
    path: open,
    reach: async (visitor) => {
      await visitor.sees("差评改了什么");
      for (const of of [/^看表格：满意程度/, /^看表格：三项比率/, /^看表格：好评率/])
        await visitor.taps(of, "button");
    },
  },
  ...["窗口", "指南", "月"].map(
    (by, place): RatingState => ({
      name: `ratings-public-${["window", "guide", "month"][place]}`,
      path: open,
      reach: async (visitor) => {
        await visitor.sees("差评改了什么");
        await visitor.taps(`按${by}`, "button");
        await visitor.sees(/^看表格/);
      },
    }),
  ),
];

/** All of them. */
export const ratingStates: RatingState[] = [...inEachState, ...rateStates, ...sheets, ...figures];
