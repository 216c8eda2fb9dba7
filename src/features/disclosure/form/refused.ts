import type { FieldError } from "@/shared/api/errors";
import type { FieldName, RequestFields } from "./fields";

/** Fields by the places in the body that the backend names (RFC 6901 pointers); an organisation has its own. */
const places: [RegExp, FieldName | ((fields: RequestFields) => FieldName)][] = [
  [/^#\/agencyCode/, "agencyCode"],
  [/^#\/applicant\/document/, "documentNumber"],
  [/^#\/applicant\/creditCode/, "creditCode"],
  [/^#\/applicant\/representative/, "representative"],
  [/^#\/applicant\/organisationKind/, "organisationKind"],
  [
    /^#\/applicant\/name/,
    ({ applicantKind }) => (applicantKind === "organisation" ? "organisationName" : "personName"),
  ],
  [/^#\/applicant/, "applicantKind"],
  [/^#\/contact\/person/, "contactPerson"],
  [/^#\/contact\/email/, "email"],
  [/^#\/contact\/address/, "address"],
  [/^#\/contact\/postalCode/, "postalCode"],
  [/^#\/contact\/fax/, "fax"],
  [/^#\/contact/, "phone"],
  [/^#\/wanted\/title/, "title"],
  [/^#\/wanted\/documentNumber/, "wantedNumber"],
  [/^#\/wanted/, "description"],
  [/^#\/form/, "form"],
  [/^#\/delivery/, "delivery"],
  [/^#\/attachments/, "files"],
  [/^#\/delegate\/name/, "delegateName"],
  [/^#\/delegate\/phone/, "delegatePhone"],
  [/^#\/delegate/, "delegateDocument"],
  [/^#\/assisted\/helper/, "helper"],
  [/^#\/assisted\/because/, "because"],
  [/^#\/assisted/, "readBack"],
  [/^#\/agreesToNotices/, "agrees"],
];

/** The fields of the form that the backend refused. */
export function refusedFields(errors: readonly FieldError[], fields: RequestFields): FieldName[] {
  const found = errors.flatMap(({ pointer }) => {
    const place = places.find(([pattern]) => pattern.test(pointer))?.[1];
    if (place === undefined) return [];
    return [typeof place === "function" ? place(fields) : place];
  });
  return [...new Set(found)];
}
