// In WeChat: the nearest point by the phone's position, refused and allowed; and questions that end in a leaflet.
import { weappApp } from "./weapp-app";

const points = "pages/halls/points/index";

const app = weappApp();

test("a herder lets the phone say where it is, and goes to the nearest point", async () => {
  const phone = await app.opens(points);
  await phone.waitForText("按离我远近排");
  await phone.answerWith("getLocation", { latitude: 42.12, longitude: 101.08 });
  await phone.tapText("按离我远近排");
  await phone.waitForText("从近到远");
  await phone.tapText("苏泊淖尔苏木便民服务中心");
  await phone.waitForText("去那里");
  await phone.tapText("去那里");
  const calls = await phone.calls();
  expect(calls.find(({ name }) => name === "getLocation")?.options).toMatchObject({ type: "gcj02" });
  expect(calls.find(({ name }) => name === "openLocation")?.options).toMatchObject({
    name: "苏泊淖尔苏木便民服务中心",
    latitude: 42.13,
  });
});

test("a refusal leaves the list as it is and says what to do", async () => {
  const phone = await app.opens(points);
  await phone.waitForText("按离我远近排");
  await phone.answerWith("getLocation", { fail: "auth deny" });
  await phone.tapText("按离我远近排");
  await phone.waitForText("没有允许用位置");
  await phone.waitForText("达来呼布镇便民服务中心");
});

test("refused before: WeChat's settings open, and the position comes when they allow it", async () => {
  const phone = await app.opens(points);
  await phone.waitForText("按离我远近排");
  await phone.answerWith("getSetting", { authSetting: { "scope.userLocation": false } });
  await phone.answerWith("openSetting", { authSetting: { "scope.userLocation": true } });
  await phone.tapText("按离我远近排");
  await phone.waitForText("从近到远");
});

test("questions end in a leaflet of one's own", async () => {
  const phone = await app.opens("pages/guides/question-flow/index", { query: { id: "id-card" } });
  await phone.waitForText("第 1 问");
  await phone.tapText("丢了", true);
  await phone.waitForText("第 2 问");
  await phone.tapText("不急", true);
  await phone.waitForText("您不用带");
  await phone.tapText("我的一次性告知单");
  await phone.waitForRoute("pages/guides/leaflet/index");
  await phone.waitForText("居民身份证补领");
});
