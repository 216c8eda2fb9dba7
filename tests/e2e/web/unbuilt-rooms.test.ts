// A room that is not built yet says so, and says where to go now.
import { webApp } from "../../support/web-app";

const app = webApp();

test("评价 is honest", async () => {
  const resident = await app.visit();
  await resident.taps(/^评价/);
  await resident.sees("评价还没开");
  await resident.goesBack();
  await resident.sees("大厅现在");
});
