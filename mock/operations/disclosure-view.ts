import type { components } from "@contract/schema";
import type { DisclosureCase } from "../domain/disclosure/disclosure-case";
import { viewOf } from "../domain/disclosure/view";
import type { Context } from "./operation";
import { idsOf, uploadsOf } from "./own-uploads";

/** A request as its owner sees it now, with the files that it names. */
export function requestView(
  row: DisclosureCase,
  context: Context,
): components["schemas"]["DisclosureRequest"] {
  const attachments = uploadsOf(idsOf(row.input.attachments), context);
  return { ...viewOf(row, context.now), ...(attachments.length > 0 ? { attachments } : {}) };
}
