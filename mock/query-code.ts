import { sha256 } from "@noble/hashes/sha2";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils";
import { canonicalText } from "./domain/canonical";

/** SHA-256 of what was filed, as hexadecimal digits: the same content gives the same. */
export function hashOf(filed: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalText(filed))));
}

/** Six digits that do not follow from the number: they hang on an identifier that nobody else gets. */
export function queryCodeFor(number: string, newId: () => string): string {
  const [a = 0, b = 0, c = 0, d = 0] = sha256(utf8ToBytes(`${newId()}|${number}`));
  const value = ((a * 256 + b) * 256 + c) * 256 + d;
  return String(value % 1_000_000).padStart(6, "0");
}
