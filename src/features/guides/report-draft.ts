// “这份指南有错”: what the person has filled in, what is wrong with it, and what is sent.
import type { components } from "@contract/schema";
import { ApiError } from "@/shared/api/errors";

type Schemas = components["schemas"];

/** What stands in the three fields. */
export interface ReportFields {
  element: Schemas["GuideElement"] | "";
  text: string;
  phone: string;
}

export type ReportField = keyof ReportFields;

/** Characters that the contract asks for and allows. */
export const textLength = { least: 5, most: 500 };

export const emptyReport: ReportFields = { element: "", text: "", phone: "" };

/** Whether the same stands in all fields. */
export function isSameReport(one: ReportFields, other: ReportFields): boolean {
  return one.element === other.element && one.text === other.text && one.phone === other.phone;
}

/** The parts of a guide that one may find wrong, in the order in which the page shows them. */
export const reportElements = [
  "name",
  "conditions",
  "materials",
  "promised",
  "statutory",
  "stages",
  "fee",
  "result",
  "place",
  "channels",
  "visits",
  "phones",
  "legal-basis",
  "faqs",
  "other",
] as const satisfies readonly Schemas["GuideElement"][];

/** Fields that cannot be sent as they are. */
export function wrongFields({ element, text, phone }: ReportFields): ReportField[] {
  const { length } = text.trim();
  const wrong: [ReportField, boolean][] = [
    ["element", element === ""],
    ["text", length < textLength.least || length > textLength.most],
    ["phone", phone.trim() !== "" && !/^1\d{10}$/.test(phone.trim())],
  ];
  return wrong.filter(([, isWrong]) => isWrong).map(([field]) => field);
}

/** Fields that the backend refused (RFC 6901 pointers into the body). */
export function refusedFields(error: unknown): ReportField[] {
  if (!(error instanceof ApiError)) return [];
  const fields: ReportField[] = ["element", "text", "phone"];
  return fields.filter((field) => error.fields.some(({ pointer }) => pointer === `#/${field}`));
}

/** The body of the request; undefined while no part is chosen. */
export function reportBody(
  guide: Pick<Schemas["Guide"], "id" | "version">,
  { element, text, phone }: ReportFields,
): Schemas["GuideReportRequest"] | undefined {
  if (element === "") return undefined;
  const asked = phone.trim();
  return {
    guideId: guide.id,
    version: guide.version,
    element,
    text: text.trim(),
    ...(asked ? { phone: asked } : {}),
  };
}
