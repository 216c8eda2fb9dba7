// What can be rated and what cannot, for pictures, reached as a person reaches them.
import type { components } from "@contract/schema";
import type { RatingState } from "./rating-states";
import type { Visitor } from "./visitor";
import type { WebHost } from "./web-host";

type CodeList = components["schemas"]["WindowCodeList"];

const rate = "/pages/ratings/rate/index";
const resident = { persona: "resident" } as const;

/** The page that rates a visit. */
export const visit = (id: string) => `${rate}?kind=visit&id=vs-${id}`;

/** The code of window 03 of a region: today's is the last one. */
async function codeOf(host: WebHost, region: string, which: 0 | -1): Promise<string> {
  const answer = await fetch(`${host.url}/preview/window-codes?region=${region}`);
  const { items } = (await answer.json()) as CodeList;
  const codes = items
    .filter(({ number }) => number === "03")
    .sort((one, other) => one.day.localeCompare(other.day));
  return codes.at(which)?.code ?? "";
}

const scans =
  (region: string, which: 0 | -1, sees: string | RegExp) => async (visitor: Visitor, host: WebHost) => {
    await visitor.opens(`${rate}?code=${await codeOf(host, region, which)}`);
    await visitor.sees(sees);
  };

async function fillRating(visitor: Visitor): Promise<void> {
  await visitor.taps("不满意", "radio");
  await visitor.taps("等太久", "button");
  await visitor.taps("多跑一趟", "button");
  await visitor.fills("想说的话", "叫号屏不亮，等了一个小时，轮到了才说要回单位盖章。");
}

/** Rates badly what is open. */
export async function rates(visitor: Visitor): Promise<void> {
  await fillRating(visitor);
  await visitor.taps("提交评价", "button");
  await visitor.sees("经过");
}

/** What can be rated, and what cannot. */
export const rateStates: RatingState[] = [
  { name: "rate-code-today", path: rate, reach: scans("152923", -1, "不满意的，怎么处理") },
  { name: "rate-code-expired", path: rate, reach: scans("152923", 0, "这个码过期了") },
  { name: "rate-code-elsewhere", path: rate, reach: scans("150600", -1, "不满意的，怎么处理") },
  {
    name: "rate-code-unknown",
    path: `${rate}?code=w-152923-03-261016-aaaaaaaa`,
    reach: (visitor) => visitor.sees("没有这个码"),
  },
  {
    name: "rate-code-wrong",
    path: rate,
    reach: async (visitor) => {
      await visitor.fills("评价码", "12345");
      await visitor.taps("去评价", "button");
      await visitor.sees(/^这不是窗口的评价码/);
    },
  },
  {
    name: "rate-again",
    path: visit("medical-refund"),
    who: resident,
    reach: (visitor) => visitor.sees("这次已经评过了"),
  },
  {
    name: "rate-too-late",
    path: visit("pension-query"),
    who: resident,
    reach: (visitor) => visitor.sees("过了能评的日子"),
  },
  { name: "rate-signed-out", path: visit("id-renew"), reach: (visitor) => visitor.sees("登录后再评") },
  {
    name: "rate-wrong",
    path: visit("id-renew"),
    who: resident,
    reach: async (visitor) => {
      await visitor.taps("先选一个满意程度", "button");
      await visitor.screen.getByRole("alert").first().waitFor();
    },
  },
  { name: "rate-filled", path: visit("id-renew"), who: resident, reach: fillRating },
  {
    name: "rate-unsent",
    path: visit("id-renew"),
    who: resident,
    reach: async (visitor) => {
      await fillRating(visitor);
      await visitor.goesOffline();
      await visitor.taps("提交评价", "button");
      await visitor.sees("现在提交");
    },
  },
  { name: "rating-sent", path: visit("id-renew"), who: resident, reach: rates },
];
