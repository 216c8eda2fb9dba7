// A matter that came to the wrong door goes on to the right one with its words, and both trails show the other.
import userEvent from "@testing-library/user-event";
import { asResident, openApp, page, see, tap } from "../support/app";
import { answerOf, asCaller, travelTo } from "../support/own-requests";
import { fileTicket, officeDoes, openTicket } from "../support/own-tickets";

test("a ticket that asks for a document goes on as a request for information", async () => {
  travelTo("2026-09-21 10:20");
  asResident();
  const text = "想看达来呼布镇老旧小区改造的施工合同。";
  const { id, number } = fileTicket({ text, kind: "consultation" });
  officeDoes(id, { action: "not-accept", door: "disclosure", text: "请向旗住建局申请信息公开。" });
  await openTicket(id);
  await see("不予受理");
  await tap("button", "去申请公开");
  expect(await page().findByDisplayValue(text)).toBeVisible();

  answerOf(
    "POST",
    "/v1/disclosure-requests",
    {
      regionCode: "152923",
      agencyCode: "11152923MB0015608L",
      applicant: { kind: "account" },
      contact: { phone: "13800000001" },
      wanted: { description: text },
      form: "electronic",
      delivery: "online",
      agreesToNotices: true,
      handedFrom: { kind: "ticket", id },
    },
    { ...asCaller(), "Idempotency-Key": "handed-over-in-a-journey" },
  );
  await openTicket(id);
  await see("前后相连的事");
  await tap("link", /接着办/);
  await see("公开申请");
  await tap("link", new RegExp(number));
  await see("诉求进度");
});

test("a request that is a complaint goes on as a ticket, with its words", async () => {
  asResident();
  await openApp("/pages/disclosure/request/index?id=dr-estate-complaint");
  await userEvent.click(await page().findByRole("button", { name: "转到诉求" }));
  await see("提诉求");
  const { wanted } = answerOf<{ wanted: { description: string } }>(
    "GET",
    "/v1/disclosure-requests/dr-estate-complaint",
    undefined,
    asCaller(),
  );
  expect(await page().findByDisplayValue(wanted.description)).toBeVisible();
});
