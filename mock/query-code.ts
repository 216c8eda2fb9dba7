import { sha256 } from "@noble/hashes/sha2";
import { utf8ToBytes } from "@noble/hashes/utils";

/**
 * Six digits that do not follow from the number.
 * @param secret an identifier that nobody else gets
 */
export function queryCodeFor(number: string, secret: string): string {
  const [a = 0, b = 0, c = 0, d = 0] = sha256(utf8ToBytes(`${secret}|${number}`));
  const value = ((a * 256 + b) * 256 + c) * 256 + d;
  return String(value % 1_000_000).padStart(6, "0");
}
