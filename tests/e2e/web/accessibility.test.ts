// Every page in every mode: axe finds nothing, everything one presses is large enough, nothing sticks out sideways.
import { axeFindings } from "../../support/axe";
import { smallTargets, sticksOut } from "../../support/measure";
import { guideNamed, guidePath } from "../../support/shipped";
import type { Visitor } from "../../support/visitor";
import { type VisitOptions, webApp } from "../../support/web-app";
import { everyPage } from "../../support/web-pages";

const app = webApp();

/** What is there, whatever colour it has. */
const markup = async ({ screen }: Visitor) =>
  (await screen.innerHTML()).replaceAll(/\btheme-(light|dark)\b/g, "theme");

/** 工信部适老化: whatever one presses has 60 px in the elders' version, 44 otherwise. */
async function isFine(visitor: Visitor, least: number): Promise<void> {
  expect(await sticksOut(visitor)).toEqual([]);
  expect(await smallTargets(visitor, least)).toEqual([]);
  await visitor.seesTheWholePage();
  expect(await axeFindings(visitor)).toEqual([]);
}

/** The rules of axe that look at colours. */
const ofColours = ["color-contrast", "link-in-text-block"];

/** A page turns dark where it stands and stays the same page, so all that can go wrong is a colour. */
async function isFineInLightAndDark(visitor: Visitor): Promise<void> {
  await isFine(visitor, 44);
  const light = await markup(visitor);
  await visitor.turnsDark();
  await visitor.settles();
  expect(await markup(visitor)).toBe(light);
  expect(await axeFindings(visitor, ofColours)).toEqual([]);
}

const ways: [name: string, looks: VisitOptions, isFineSo: (visitor: Visitor) => Promise<void>][] = [
  ["light and dark", { followsPhone: true }, isFineInLightAndDark],
  ["elder", { mode: "elder" }, (visitor) => isFine(visitor, 60)],
];

describe.each(ways)("%s", (_, looks, isFineSo) => {
  test.each(everyPage())("$name", async ({ path, ready, who }) => {
    const visitor = await app.visitAgain({ ...looks, path, ...who });
    await visitor.sees(ready);
    await isFineSo(visitor);
  });

  test("guide with everything opened", async () => {
    const { path, faqs } = guideNamed("社会保障卡申领");
    const visitor = await app.visitAgain({ ...looks, path });
    for (const line of ["今天交齐", "法律依据", faqs[0]?.question ?? ""]) await visitor.taps(line, "button");
    await isFineSo(visitor);
  });

  test("filter sheet", async () => {
    const visitor = await app.visitAgain({ ...looks, path: "/pages/guides/list/index" });
    await visitor.taps("全部筛选", "button");
    await visitor.control(/^额济纳旗民政局 \d+$/, "button").waitFor();
    await visitor.settles();
    await isFineSo(visitor);
  });

  test("failure and kept page", async () => {
    const visitor = await app.visit(looks);
    visitor.noise.expect(/refused: 404/, /status of 404/);
    await visitor.opens(guidePath("g-nothing"));
    await visitor.sees("没有这一项");
    await isFineSo(visitor);
  });
});
