// Nothing shifts while a page fills: the skeleton has its shape.
import { watchShifts } from "../../support/measure";
import { webApp } from "../../support/web-app";
import { everyPage } from "../../support/web-pages";

const app = webApp();

/** Far below what people notice (0.1 is the common limit). */
const most = 0.02;

const watched = new Set([
  "home",
  "guides",
  "guide",
  "disclosure",
  "publications",
  "publication",
  "request",
  "requests",
  "tickets",
  "my-tickets",
  "ticket",
  "surveys",
]);
const pages = everyPage().filter(({ name }) => watched.has(name));

test.each(pages)("$name", async ({ path, ready, who }) => {
  const visitor = await app.visit({ path: "/pages/ratings/mine/index", ...who });
  const shifts = await watchShifts(visitor);
  const release = await visitor.holdsAnswers();
  await visitor.opens(path);
  await visitor.screen.getByRole("status", { name: "正在打开" }).first().waitFor();
  release();
  await visitor.sees(ready);
  expect(await shifts()).toBeLessThan(most);
});
