// Whose links a guide may hold: .gov.cn always, and what staff wrote into allowed-hosts.txt.

/** One line of allowed-hosts.txt: a host below .cn, where who registers is known, or `*.` and the end of hosts. */
const hostShape = /^(?:\*\.)?(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+cn$/;

/** Ends under which anybody may register a name: `*.com.cn` would let everybody in. */
const open = /^\*\.(?:(?:com|net|org|ac|edu|mil|[a-z]{2})\.)?cn$/;

/** Names in the head of markup that nobody follows. */
const ofMarkup = ["www.w3.org", "schemas.microsoft.com", "schemas.openxmlformats.org"];

/** Says whether a host, in small letters, may be linked to. */
export type AllowedHosts = (host: string) => boolean;

/** Addresses within an office's own network: editors leave them, nobody outside can reach them. */
function isInternal(host: string): boolean {
  return /^(?:localhost|127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.)/.test(host);
}

/** The lines of allowed-hosts.txt (`#` begins a comment), and those that cannot be used, with their numbers. */
export function readAllowedHosts(text: string): { hosts: string[]; wrong: { line: number; text: string }[] } {
  const hosts: string[] = [];
  const wrong: { line: number; text: string }[] = [];
  text.split(/\r?\n/).forEach((raw, index) => {
    const entry = raw
      .replace(/^\uFEFF/, "")
      .replace(/#.*$/, "")
      .trim()
      .toLowerCase();
    if (entry === "") return;
    if (hostShape.test(entry) && !open.test(entry)) hosts.push(entry);
    else wrong.push({ line: index + 1, text: entry.slice(0, 80) });
  });
  return { hosts, wrong };
}

/** `*.gov.cn` and the given entries; `*.x` lets x itself through too. */
export function allowedHosts(entries: readonly string[]): AllowedHosts {
  const whole = new Set([...ofMarkup, ...entries.filter((entry) => !entry.startsWith("*."))]);
  const ends = [
    "gov.cn",
    ...entries.filter((entry) => entry.startsWith("*.")).map((entry) => entry.slice(2)),
  ];
  return (host) =>
    whole.has(host) || isInternal(host) || ends.some((end) => host === end || host.endsWith(`.${end}`));
}
