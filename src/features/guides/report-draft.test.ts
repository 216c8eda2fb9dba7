import { ApiError } from "@/shared/api/errors";
import { emptyReport, refusedFields, reportBody, wrongFields } from "./report-draft";

const filled = { element: "phones", text: "窗口电话打不通", phone: "" } as const;

test("what is missing or cannot be is named, field by field", () => {
  expect(wrongFields(emptyReport)).toEqual(["element", "text"]);
  expect(wrongFields(filled)).toEqual([]);
  expect(wrongFields({ ...filled, text: "  错了  " })).toEqual(["text"]);
  expect(wrongFields({ ...filled, text: "错".repeat(501) })).toEqual(["text"]);
});

test("a phone may be left out, but not half given", () => {
  expect(wrongFields({ ...filled, phone: "1390483" })).toEqual(["phone"]);
  expect(wrongFields({ ...filled, phone: "23904830000" })).toEqual(["phone"]);
  expect(wrongFields({ ...filled, phone: " 13904830000 " })).toEqual([]);
});

test("the body holds the guide's version, no spaces around, and a phone only if there is one", () => {
  const guide = { id: "g-1", version: "3" };
  const body = { guideId: "g-1", version: "3", element: "phones", text: "窗口电话打不通" };
  expect(reportBody(guide, { ...filled, text: " 窗口电话打不通 " })).toEqual(body);
  expect(reportBody(guide, { ...filled, phone: "13904830000" })).toEqual({ ...body, phone: "13904830000" });
  expect(reportBody(guide, emptyReport)).toBeUndefined();
});

test("what the backend refused is known by its pointer", () => {
  const error = new ApiError("invalid_request", 400, [
    { pointer: "#/phone", code: "pattern" },
    { pointer: "#/version", code: "maxLength" },
  ]);
  expect(refusedFields(error)).toEqual(["phone"]);
  expect(refusedFields(new Error("x"))).toEqual([]);
});
