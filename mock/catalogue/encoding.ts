// Which encoding the bytes of an export are in. Exchange tables are UTF-8; spreadsheets save GBK unless told.
import { isUtf8 } from "node:buffer";

/** Length of the byte order mark of UTF-8 at the start of the bytes. */
export function bomLength(head: Buffer): number {
  return head.length >= 3 && head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? 3 : 0;
}

/** Whether the bytes read as GBK (GB 18030): no byte pair out of its range, and Chinese characters in it. */
export function looksLikeGbk(bytes: Uint8Array): boolean {
  try {
    return /\p{Script=Han}/u.test(new TextDecoder("gb18030", { fatal: true }).decode(bytes));
  } catch {
    return false;
  }
}

/** The encoding of a file by its first bytes, line by line, so that one bad line does not decide for all. */
export function sniffEncoding(head: Buffer): "utf-8" | "gbk" | "utf-16" {
  if ((head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff)) return "utf-16";
  let [utf8, gbk] = [0, 0];
  for (const line of wholeLines(head)) {
    if (line.every((byte) => byte < 0x80)) continue;
    if (isUtf8(line)) utf8 += 1;
    else if (looksLikeGbk(line)) gbk += 1;
  }
  return gbk > utf8 ? "gbk" : "utf-8";
}

/** The last line may be cut within a character, so it only counts when it is the only one. */
function wholeLines(head: Buffer): Buffer[] {
  const lines: Buffer[] = [];
  let start = 0;
  for (let end = head.indexOf(10); end >= 0; end = head.indexOf(10, start)) {
    lines.push(head.subarray(start, end));
    start = end + 1;
  }
  return lines.length > 1 ? lines : [head];
}
