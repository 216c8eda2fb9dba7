// What the contract's limits cannot say of a new request, beyond the rules of the domain: what hangs on the place and on
// the caller's files.

import { deliveryWaysOf } from "@contract/delivery-ways";
import { handedFromErrors } from "../case-links";
import type { FiledInput } from "../domain/disclosure/disclosure-case";
import { inputErrors } from "../domain/disclosure/input-errors";
import type { Refusal } from "../problems";
import type { RegionPack } from "../regions/region-pack";
import type { Context } from "./operation";
import { attachmentErrors } from "./own-uploads";

type Errors = NonNullable<Refusal["errors"]>;

/** The agency that is asked takes requests in this region, by this app. */
function agencyErrors(agencyCode: string, { agencies }: RegionPack): Errors {
  const found = agencies.find(({ agency }) => agency.code === agencyCode);
  const pointer = "#/agencyCode";
  if (!found) return [{ pointer, code: "unknown" }];
  return found.agency.ways.includes("online") ? [] : [{ pointer, code: "not_online" }];
}

/** Everything that is wrong with a request to be filed. */
export function filingErrors(input: FiledInput, pack: RegionPack, context: Context): Errors {
  const fits = deliveryWaysOf[input.form].includes(input.delivery);
  return [
    ...agencyErrors(input.agencyCode, pack),
    ...inputErrors(input),
    ...(fits ? [] : [{ pointer: "#/delivery", code: "does_not_fit_form" }]),
    ...attachmentErrors(input.attachments, context),
    ...handedFromErrors(input.handedFrom, context),
  ];
}
