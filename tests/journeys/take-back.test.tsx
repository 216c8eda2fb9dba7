// Filed in haste and taken back from the request's own page: nothing that was written is lost.
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useRequestDraft } from "@/features/disclosure/form/store";
import { asResident, page, tap } from "../support/app";
import { fileOne, openRequest, travelTo } from "../support/own-requests";

const asked = "额济纳旗2025年草原生态补奖资金分苏木镇的发放汇总表";

async function takeBack(): Promise<void> {
  await tap("button", "撤销提交");
  const sheet = await screen.findByRole("dialog");
  const [verb] = [...sheet.querySelectorAll("[role=button]")].filter(
    ({ textContent }) => textContent === "撤销提交",
  );
  await userEvent.click(verb as HTMLElement);
}

test("what another phone filed stands in the form again", async () => {
  travelTo("2026-09-21 09:00");
  asResident();
  const { id } = fileOne();
  await openRequest(id);
  await takeBack();
  await tap("button", "改好再交");
  expect(await page().findByDisplayValue(asked)).toBeVisible();
});

test("what has been begun since is not written over", async () => {
  travelTo("2026-09-21 09:00");
  asResident();
  const request = fileOne();
  useRequestDraft.getState().fill({ description: "另一份要的信息" }, "152923");
  useRequestDraft.getState().settle(request);
  useRequestDraft.getState().fill({ description: "后来又写的" }, "152923");
  await openRequest(request.id);
  await takeBack();
  await tap("button", "改好再交");
  expect(await page().findByDisplayValue("后来又写的")).toBeVisible();
});
