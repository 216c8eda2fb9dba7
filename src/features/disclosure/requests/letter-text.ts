import type { components } from "@contract/schema";
import { formatFullDay } from "@/shared/i18n/dates";

type Letter = components["schemas"]["Letter"];

/** The paragraphs of a letter without the signature, which some agencies write into the text as well. */
export function bodyOf({ paragraphs, agency, issuedOn }: Letter): string[] {
  const signature = [agency, formatFullDay(issuedOn)];
  const body = [...paragraphs];
  while (signature.includes(body[body.length - 1] ?? "")) body.pop();
  return body;
}
