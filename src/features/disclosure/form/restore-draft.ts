import type { DisclosureRequest } from "../requests/queries";
import { emptyFields, isEmpty } from "./fields";
import { useRequestDraft } from "./store";

/**
 * The form as it was before a request was filed that is now taken back: everything, where this phone filed it, else
 * what may be shown of it. What has been begun since stays.
 */
export function restoreDraft(request: DisclosureRequest): void {
  const { filed, fields, takeBack, fill } = useRequestDraft.getState();
  if (!isEmpty(fields)) return;
  if (filed?.answer.id === request.id) {
    takeBack(request.id);
    return;
  }
  const { agency, wanted, form, delivery, regionCode } = request;
  const { description, title = "", documentNumber = "" } = wanted;
  const known = { description, title, wantedNumber: documentNumber, form, delivery };
  fill({ ...emptyFields, agencyCode: agency.code, agencyName: agency.name, ...known }, regionCode);
}
