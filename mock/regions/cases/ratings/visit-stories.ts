// Matters that the personas had done at windows and have not rated: what can be rated when the preview begins.
import type { Persona } from "../../region-pack";

/** One matter done at a window of the persona's hall. */
export interface VisitStory {
  /** In the id of the visit: `vs-<slug>`. */
  slug: string;
  by: Persona["id"];
  /** The agent who came for that person. */
  with?: Persona["id"];
  window: string;
  title: string;
  /** How many working days ago, and when. */
  ago: number;
  at: string;
}

/** Newest last within a day. */
export const visitStories: readonly VisitStory[] = [
  { slug: "pension-query", by: "resident", window: "03", title: "养老保险缴费证明", ago: 30, at: "10:40" },
  { slug: "medical-abroad", by: "resident", window: "04", title: "异地就医备案", ago: 1, at: "10:20" },
  { slug: "id-renew", by: "resident", window: "09", title: "居民身份证换领", ago: 0, at: "09:05" },
  { slug: "card-replace", by: "resident", window: "03", title: "社会保障卡补换", ago: 0, at: "09:32" },
  {
    slug: "tractor-subsidy",
    by: "herder",
    with: "agent",
    window: "11",
    title: "农机购置补贴申领",
    ago: 0,
    at: "09:06",
  },
  {
    slug: "well-permit",
    by: "herder",
    with: "agent",
    window: "13",
    title: "取水许可延续",
    ago: 2,
    at: "15:20",
  },
  { slug: "elder-allowance", by: "elder", window: "05", title: "高龄津贴申领", ago: 0, at: "09:08" },
  { slug: "food-permit", by: "company", window: "15", title: "食品经营许可延续", ago: 0, at: "09:10" },
  { slug: "tax-card", by: "company", window: "16", title: "税务登记信息变更", ago: 2, at: "11:15" },
  { slug: "agent-own-card", by: "agent", window: "04", title: "医保电子凭证激活", ago: 1, at: "09:50" },
];
