// What is left of a period is told by the backend's day: a phone's date may be wrong, and what is kept grows old.
import { screen } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { asResident, openApp, page, see, tap } from "../support/app";
import { backend } from "../support/backend";
import { agencyDoes, confirmBothSides, fileOne, openRequest, travelTo } from "../support/own-requests";

/** The phone shows this date, whatever the backend's is. */
function phoneShows(time: string): void {
  jest.mocked(Date.now).mockImplementation(() => Date.parse(`${time.replace(" ", "T")}:00+08:00`));
}

/** A request that both sides confirmed on 2026-09-21, seen three working days later. */
function underway() {
  travelTo("2026-09-21 09:00");
  asResident();
  const request = fileOne();
  confirmBothSides(request);
  travelTo("2026-09-24 09:00");
  asResident();
  return request;
}

const cell = (name: string | RegExp) => page().findByRole("img", { name });

test("on a phone with a wrong date, today is the day that the backend counts", async () => {
  const { id } = underway();
  phoneShows("2020-01-01 09:00");
  await openRequest(id);
  await see("还有 17 个工作日");
  await see("今天是第 3 天");
  await cell(/9月24日，第 3 天，今天/);
});

test("a copy from another day says its own day", async () => {
  const { id } = underway();
  await openRequest(id);
  await see("今天是第 3 天");
  travelTo("2026-09-28 09:00");
  backend.server.use(http.get("*/v1/disclosure-requests/*", () => HttpResponse.error()));
  await openRequest(id);
  await see(/9月24日 9:00/);
  await see("9月24日是第 3 天");
  expect(page().queryByRole("img", { name: /今天/ })).toBeNull();
});

test("what waits says today only of the day on which it was read", async () => {
  travelTo("2026-09-21 09:00");
  asResident();
  const request = fileOne();
  confirmBothSides(request);
  agencyDoes(request.id, { action: "request-correction", items: ["请写明是哪一年"], days: 5 });
  travelTo("2026-09-29 09:00");
  asResident();
  phoneShows("2020-01-01 09:00");
  await openApp("/pages/disclosure/mine/index");
  await see("今天到期");
});

test("the time to take it back runs from the answer, not from the phone's clock", async () => {
  travelTo("2026-09-21 09:00");
  asResident();
  const { id } = fileOne();
  travelTo("2026-09-21 09:04");
  phoneShows("2026-09-21 09:30");
  await openRequest(id);
  await tap("button", "撤销提交");
  expect(await screen.findByText("10 分钟内可撤，还剩 6:00")).toBeVisible();
});
