import type { DisclosureCase, RequestStatus } from "../domain/disclosure/disclosure-case";
import type { Context } from "./operation";
import { letGoOf } from "./own-uploads";

/** Ended without an answer to the request. */
const givenUp: ReadonlySet<RequestStatus> = new Set(["taken-back", "withdrawn", "abandoned"]);

/**
 * Keeps a request as it is now. The files of one that was given up are needed no more (个人信息保护法第四十七条); who took
 * it back has a day to hand them in again.
 */
export function putRequest(request: DisclosureCase, context: Context): void {
  context.store.put("disclosureRequests", request);
  if (givenUp.has(request.status)) letGoOf(request.id, context);
}
