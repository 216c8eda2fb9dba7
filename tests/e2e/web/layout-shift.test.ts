// Nothing shifts while a page fills: the skeleton has its shape.
import { watchShifts } from "../../support/measure";
import { webApp } from "../../support/web-app";
import { everyPage } from "../../support/web-pages";

const app = webApp();

/** Far below what people notice (0.1 is the common limit). */
const most = 0.02;

test.each(["home", "guides", "guide"])("%s", async (wanted) => {
  const { path, ready } = everyPage().find(({ name }) => name === wanted) ?? { path: "", ready: "" };
  const visitor = await app.visit({ path: "/pages/ratings/mine/index" });
  const shifts = await watchShifts(visitor);
  // Slow enough that the skeleton is seen first.
  app.fault({ kind: "latency", path: "/v1", milliseconds: 300 });
  await visitor.opens(path);
  await visitor.screen.getByRole("status", { name: "正在打开" }).first().waitFor();
  await visitor.sees(ready);
  expect(await shifts()).toBeLessThan(most);
});
