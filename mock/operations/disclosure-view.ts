import type { components } from "@contract/schema";
import type { DisclosureCase } from "../domain/disclosure/disclosure-case";
import { viewOf } from "../domain/disclosure/view";
import { openTo } from "../rated-cases";
import type { Context } from "./operation";
import { idsOf, uploadsOf } from "./own-uploads";
import { packOf } from "./region-guides";

type Schemas = components["schemas"];

/** The reply with the code of the agency that it sends on to, where that is one of the region's. */
function withCode(reply: Schemas["Reply"], { regionCode }: DisclosureCase, context: Context) {
  const others = packOf(regionCode, context)?.agencies ?? [];
  const code = others.find(({ agency }) => agency.name === reply.otherAgency)?.agency.code;
  return code ? { ...reply, otherAgencyCode: code } : reply;
}

/** A request as its owner sees it now, with the files that it names. */
export function requestView(row: DisclosureCase, context: Context): Schemas["DisclosureRequest"] {
  const attachments = uploadsOf(idsOf(row.input.attachments), context);
  const view = viewOf(row, context.now);
  return {
    ...view,
    allowedActions: openTo(view.allowedActions, row, context),
    ...(view.reply ? { reply: withCode(view.reply, row, context) } : {}),
    ...(attachments.length > 0 ? { attachments } : {}),
  };
}
