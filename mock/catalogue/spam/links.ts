// Addresses in a text, in markup or bare, and whether they lead to somewhere a guide may send people.
import type { AllowedHosts } from "./allowed-hosts";
import type { Hit } from "./hit";

/** http://user@host:80/… with any slashes; `//host` only inside an attribute. */
const address =
  /(?:\b(?:https?|ftp|wss?):[\\/]{1,4}|(?<=[=(]\s?["']?)[\\/]{2})([^\\/?#\s"'<>(),;，。、】》]{1,300})/gi;

/** What spam is written under when it leaves the http:// out. Ends of files (.doc, .zip) are none of them. */
const bare =
  /(?<![@\w.-])(?:[a-z0-9][a-z0-9-]{0,62}\.){1,20}(?:com|cn|net|org|cc|vip|top|xyz|tk|info|biz|me|tv|io|co|app|club|site|online|shop|win|bet|live|fun|icu|pw|ru|la|ag|ph)(?![\w@-]|\.[a-z])/gi;

/** Full-width letters and the dots of other scripts are read as what they look like. Keeps the length. */
function evened(text: string): string {
  return text
    .replace(/[\uFF01-\uFF5E]/g, (one) => String.fromCharCode(one.charCodeAt(0) - 0xfee0))
    .replace(/(?<=[a-z0-9])[。．｡](?=[a-z0-9])/gi, ".");
}

function hostOf(authority: string): string {
  const host = authority.slice(authority.lastIndexOf("@") + 1).replace(/:\d*$/, "");
  return host.toLowerCase().replace(/\.$/, "");
}

/** The first link that leads elsewhere. */
export function linkHit(raw: string, allowed: AllowedHosts): Hit | undefined {
  if (!/[.．。｡:：]/.test(raw)) return undefined;
  const text = evened(raw);
  for (const match of text.matchAll(address)) {
    if (!allowed(hostOf(match[1] ?? ""))) return hit(match);
  }
  for (const match of text.matchAll(bare)) if (!allowed(match[0].toLowerCase())) return hit(match);
  return undefined;

  function hit(match: RegExpExecArray): Hit {
    return { code: "foreign-link", text: raw, start: match.index, end: match.index + match[0].length };
  }
}
