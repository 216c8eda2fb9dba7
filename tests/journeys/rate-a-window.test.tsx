// From the code on a window to a bad rating, what the department did, that it was not enough, and the second try.
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { page, see, signInAs, tap } from "../support/app";
import { arrive } from "../support/file-request";
import { officesAnswer, openRating, ownRatings, scan, windowCode } from "../support/own-ratings";
import { travelTo } from "../support/own-requests";

const stands = (sentence: string | RegExp) => page().findByRole("heading", { name: sentence });
const cardOf = async (heading: string) => within((await stands(heading)).closest(".card") as HTMLElement);
const sheet = async (name: string | RegExp) => within(await screen.findByRole("dialog", { name }));

/** Rates what is open badly, with a reason and a few words, and waits for its page. Answers the rating's id. */
async function ratesBadly(): Promise<string> {
  await see("社会保障卡补换");
  expect(await page().findAllByRole("radio", { checked: false })).toHaveLength(5);
  await tap("button", "先选一个满意程度");
  await page().findByRole("alert");
  await tap("radio", "不满意");
  await tap("button", "等太久");
  await userEvent.type(
    await page().findByRole("textbox", { name: "想说的话" }),
    "叫号屏不亮，等了一个小时。",
  );
  await tap("button", "提交评价");
  await stands(/核实/);
  await see("叫号屏不亮，等了一个小时。");
  return ownRatings()[0]?.id ?? "";
}

async function saysNotSatisfied(): Promise<void> {
  await tap("button", /^不满意/);
  const reason = await sheet(/不满意/);
  await userEvent.type(reason.getByRole("textbox", { name: "哪里还不行" }), "等候区还是没有叫号。");
  await userEvent.click(reason.getByRole("button", { name: "提交理由" }));
  await stands(/您不满意，再整改/);
  await see("等候区还是没有叫号。");
}

async function ratesAgain(): Promise<void> {
  await tap("button", /再评一次/);
  const again = await sheet(/再评一次/);
  await userEvent.click(again.getByRole("button", { name: "提交再评" }));
  await again.findByText("先选一个满意程度");
  await userEvent.click(again.getByRole("radio", { name: "满意" }));
  await userEvent.click(again.getByRole("button", { name: "提交再评" }));
  await stands("您再评：满意，了结了");
}

test("a bad rating of a window goes round twice until the rater is satisfied", async () => {
  travelTo("2026-10-16 09:41");
  signInAs("resident");
  await scan(windowCode("03"));
  const id = await ratesBadly();
  travelTo("2026-10-16 16:00");
  officesAnswer(id, { action: "verify" }, { action: "start-rectifying" });
  await openRating(id);
  await stands(/正在整改/);
  await see(/为什么是 /);
  travelTo("2026-10-20 10:00");
  officesAnswer(id, { action: "rectify", text: "叫号屏已经修好。" });
  await openRating(id);
  await see("等您确认");
  (await cardOf("部门怎么说")).getByText("叫号屏已经修好。");
  await saysNotSatisfied();
  travelTo("2026-10-27 10:00");
  officesAnswer(id, { action: "rectify", text: "等候区装了喇叭，叫号能听见。" });
  officesAnswer(id, { action: "call-back", result: "reached" });
  await openRating(id);
  (await cardOf("部门怎么说")).getByText(/装了喇叭/);
  await ratesAgain();
  await arrive("了结");
});
