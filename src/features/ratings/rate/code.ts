// The code on a window: in the address that a sticker's QR code holds, or as it is printed under it.

const inAddress = /[?&](?:code|scene)=([^&#]+)/;

/** An id as the backend makes them, that begins as codes of windows do. */
const bare = /^w[A-Za-z0-9._-]{5,63}$/;

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The code in what was scanned or typed; undefined when there is none. */
export function codeIn(scanned: string): string | undefined {
  const found = inAddress.exec(scanned)?.[1];
  // Chinese keyboards write long dashes, and people leave spaces between the groups.
  const code = (found === undefined ? scanned : decoded(found)).replace(/[－—–]/g, "-").replace(/\s/g, "");
  return bare.test(code) ? code : undefined;
}
