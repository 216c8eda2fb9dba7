// Every page in every mode: axe finds nothing, everything one presses is large enough, nothing sticks out sideways.
import { axeFindings } from "../../support/axe";
import { smallTargets, sticksOut } from "../../support/measure";
import { guideNamed, guidePath } from "../../support/shipped";
import type { Visitor } from "../../support/visitor";
import { type Mode, modes, webApp } from "../../support/web-app";
import { everyPage } from "../../support/web-pages";

const app = webApp();

/** 工信部适老化: 60 in the elders' version, 44 otherwise. */
const least = { light: 44, dark: 44, elder: 60 };

async function isFineIn(mode: Mode, visitor: Visitor): Promise<void> {
  expect(await sticksOut(visitor)).toEqual([]);
  expect(await smallTargets(visitor, least[mode])).toEqual([]);
  await visitor.seesTheWholePage();
  expect(await axeFindings(visitor)).toEqual([]);
}

describe.each(modes)("%s", (mode) => {
  test.each(everyPage())("$name", async ({ path, ready, who }) => {
    const visitor = await app.visitAgain({ mode, path, ...who });
    await visitor.sees(ready);
    await isFineIn(mode, visitor);
  });

  test("guide with everything opened", async () => {
    const { path, faqs } = guideNamed("社会保障卡申领");
    const visitor = await app.visitAgain({ mode, path });
    for (const line of ["今天交齐", "法律依据", faqs[0]?.question ?? ""]) await visitor.taps(line, "button");
    await isFineIn(mode, visitor);
  });

  test("filter sheet", async () => {
    const visitor = await app.visitAgain({ mode, path: "/pages/guides/list/index" });
    await visitor.taps("全部筛选", "button");
    await visitor.control(/^额济纳旗民政局 \d+$/, "button").waitFor();
    await visitor.settles();
    await isFineIn(mode, visitor);
  });

  test("failure and kept page", async () => {
    const visitor = await app.visit({ mode });
    visitor.noise.expect(/refused: 404/, /status of 404/);
    await visitor.opens(guidePath("g-nothing"));
    await visitor.sees("没有这一项");
    await isFineIn(mode, visitor);
  });
});
