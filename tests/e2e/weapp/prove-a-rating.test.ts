// A rating on WeChat: the round code of a window opens it, it goes without a signal, and comes round twice.
import { inChina, newestCases, officesAnswer, setClock, windowCodes } from "../../support/preview-controls";
import * as story from "../../support/rating-story";
import type { MiniProgram } from "./driver";
import { weappApp } from "./weapp-app";

const ratePage = "pages/ratings/rate/index";
const ratingPage = "pages/ratings/rating/index";

const app = weappApp();
let phone: MiniProgram;

const travelTo = (time: string) => app.travelsTo(inChina(time));

const given = async () =>
  (await newestCases(app.url)).filter(({ kind }) => kind === "rating").map(({ id }) => id);

/** Rates where there is no signal, and looks again where there is one. Answers the rating's id. */
async function ratesWithoutSignal(): Promise<string> {
  const before = await given();
  await phone.waitForText("不满意的，怎么处理");
  await phone.waitForText(story.window.matter);
  await app.cameInFewCalls(ratePage);
  await phone.tapText("先选一个满意程度", true);
  await phone.tapText("不满意", true);
  await phone.tapText("等太久", true);
  await phone.type(".part-rating-level", story.said.bad);
  await phone.offline(true);
  await phone.tapText("提交评价", true);
  await phone.waitForText("还不算评价");
  await phone.goTo("/pages/ratings/mine/index");
  await phone.waitForText("尚未提交，等有网络时发出");
  expect(await given()).toEqual(before);
  await travelTo(story.times.signal);
  await phone.offline(false);
  await phone.waitForNoText("尚未提交，等有网络时发出");
  const [id = "", ...more] = (await given()).filter((one) => !before.includes(one));
  expect(more).toEqual([]);
  return id;
}

/** Time goes on, department and bureau act, and one opens the rating as a message does. */
async function later(
  id: string,
  at: string,
  actions: Parameters<typeof officesAnswer>[2],
  ...texts: string[]
): Promise<void> {
  await travelTo(at);
  await officesAnswer(app.url, id, actions);
  await phone.resetMeter();
  await phone.goTo(`/${ratingPage}?id=${id}`);
  for (const text of texts) await phone.waitForText(text);
  await app.cameInFewCalls(ratingPage);
}

test("from the code on a window to the second, better rating", async () => {
  const start = inChina(story.times.rated);
  await setClock(app.url, start);
  const [scene] = await windowCodes(app.url, story.window.number);
  phone = await app.opens(ratePage, {
    persona: "resident",
    query: { scene: encodeURIComponent(scene) },
    now: new Date(start),
  });
  const id = await ratesWithoutSignal();
  await later(id, story.times.rectifying, story.verified, "正在整改", "为什么是");
  await later(id, story.times.rectified, story.rectified, "等您确认", story.done.first);
  await phone.tap(".action-one");
  await phone.type(".part-sheet-words", story.said.notEnough);
  await phone.tapText("提交理由", true);
  await phone.waitForText("您不满意，再整改");
  await later(id, story.times.again, story.rectifiedAgain, story.done.second, "回访了您");
  await phone.tapText("认可，再评一次", true);
  await phone.waitForText("提交再评");
  await phone.tap(".part-re-rating .face:nth-child(2)");
  await phone.tapText("提交再评", true);
  await phone.waitForText("您再评：满意，了结了");
}, 180_000);
