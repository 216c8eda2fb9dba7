import { sha256 } from "@noble/hashes/sha2";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils";
import { canonicalText } from "./canonical";

/** SHA-256 of what was filed, as hexadecimal digits: the same content gives the same. */
export function hashOf(filed: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalText(filed))));
}
