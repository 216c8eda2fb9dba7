// Addresses in a text, in markup or bare, and whether they lead to somewhere a guide may send people.
import type { AllowedHosts } from "./allowed-hosts";
import type { Hit } from "./hit";

/** http://user@host:80/… with any slashes, hxxp:// too; `//host` only inside an attribute. */
const address =
  /(?:\b(?:h[tx]{2}ps?|ftp|wss?):[\\/]{1,4}|(?<=[=(]\s?["']?)[\\/]{2})([^\\/?#\s"'<>(),;，。、】》]{1,300})/gi;

const labels = "(?:[a-z0-9][a-z0-9-]{0,62}\\.){1,20}";
const before = "(?<![@\\w.-])(?!\\d{1,2}\\.app)";
const behind = "(?![\\w@-]|\\.[a-z])";

/** What spam is written under in markup when it leaves the http:// out; class names of styles are none of them. */
const common = new RegExp(
  `${before}${labels}(?:com|cn|net|org|cc|vip|top|xyz|tk|info|biz|me|tv|io|co|app|club|site|online|shop|win|bet|live|fun|icu|pw|ru|la|ag|ph)${behind}`,
  "gi",
);

/** Any host in what readers see, but for the path of an address (/u/cms.detail) and numbers of a list (2.PDF). */
const seen = new RegExp(`${before}(?<!\\w/)(?![\\d.]+[a-z]+${behind})${labels}[a-z]{2,63}${behind}`, "gi");

/** Without its www. a name that ends so is a file. */
const fileEnding =
  /\.(?:docx?|dotx?|rtf|wps|xlsx?|et|csv|pptx?|dps|pdf|ofd|od[tsp]|txt|log|ini|zip|rar|7z|tar|gz|jpe?g|png|gif|bmp|tiff?|svg|webp|mp[34]|avi|mov|wmv|dwg|cad|[sx]?html?|xml|json|js|css|php|jspx?|aspx?|do|action|exe|apk|dll|swf|md)$/;

/** Full-width letters are read as what they look like. Keeps the length. */
function narrow(text: string): string {
  return text
    .replace(/[\uFF01-\uFF5E]/g, (one) => String.fromCharCode(one.charCodeAt(0) - 0xfee0))
    .replace(/｡/g, ".");
}

/** Dots of Chinese between Latin letters, too. */
function evened(text: string): string {
  return narrow(text).replace(/(?<=[a-z0-9])。(?=[a-z0-9])/gi, ".");
}

function hostOf(authority: string): string {
  const host = authority.slice(authority.lastIndexOf("@") + 1).replace(/:\d*$/, "");
  return host.toLowerCase().replace(/\.$/, "");
}

/** The first link that leads elsewhere; `plain` is what readers see of the markup. */
export function linkHit(markup: string, plain: string, allowed: AllowedHosts): Hit | undefined {
  if (!/[.．。｡:：]/.test(markup)) return undefined;
  const within = evened(markup);
  for (const match of within.matchAll(address)) {
    if (!allowed(hostOf(match[1] ?? ""))) return hit(markup, match);
  }
  for (const match of within.matchAll(common)) {
    if (!allowed(match[0].toLowerCase())) return hit(markup, match);
  }
  for (const match of narrow(plain).matchAll(seen)) {
    const host = match[0].toLowerCase();
    if (!allowed(host) && (host.startsWith("www.") || !fileEnding.test(host))) return hit(plain, match);
  }
  return undefined;

  function hit(text: string, match: RegExpExecArray): Hit {
    return { code: "foreign-link", text, start: match.index, end: match.index + match[0].length };
  }
}
