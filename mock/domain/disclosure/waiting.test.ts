import { led, receivedOn, type Step } from "../../../tests/support/disclosure-cases";
import { instantOn } from "../calendar";
import { waitsForApplicant } from "./waiting";

const waitsOn = (day: string, ...steps: Step[]) =>
  waitsForApplicant(led(receivedOn("2026-09-21"), ...steps), instantOn(day, "09:00"));

test("a fee waits for its applicant to the last day on which it can be paid, and no longer", () => {
  const charge: Step = ["agency", "2026-09-22", { action: "charge", basis: "page", count: 120 }];
  expect([waitsOn("2026-10-27", charge), waitsOn("2026-10-28", charge)]).toEqual([true, false]);
});

test("what comes too late may still be corrected with a good reason, so it waits on", () => {
  const ask: Step = [
    "agency",
    "2026-09-22",
    { action: "request-correction", items: ["请写明年份"], days: 15 },
  ];
  expect([waitsOn("2026-09-23", ask), waitsOn("2026-12-01", ask)]).toEqual([true, true]);
});
