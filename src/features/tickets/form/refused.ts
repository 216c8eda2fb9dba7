import type { FieldError } from "@/shared/api/errors";
import type { FieldName } from "./fields";

/** Fields by the places in the body, or in a file's upload, that the backend names (RFC 6901 pointers). */
const places: [RegExp, FieldName][] = [
  [/^#\/text/, "text"],
  [/^#\/urgent/, "urgent"],
  [/^#\/joins/, "joins"],
  [/^#\/handedFrom/, "handedFrom"],
  [/^#\/kind/, "kind"],
  [/^#\/channel/, "channel"],
  [/^#\/(anonymous|confidential)/, "identity"],
  [/^#\/place/, "placeWords"],
  [/^#\/happenedOn/, "happenedOn"],
  [/^#\/concerned/, "concerned"],
  [/^#\/(uploadIds|files?|name)/, "media"],
  [/^#\/assisted\/helper/, "helper"],
  [/^#\/assisted/, "readBack"],
  [/^#\/contact\/name/, "contactName"],
  [/^#\/contact/, "phone"],
  [/^#\/mayPublish/, "mayPublish"],
];

/** The fields of the form that the backend refused. */
export function refusedFields(errors: readonly FieldError[]): FieldName[] {
  const found = errors.flatMap(({ pointer }) => places.find(([pattern]) => pattern.test(pointer))?.[1] ?? []);
  return [...new Set(found)];
}
