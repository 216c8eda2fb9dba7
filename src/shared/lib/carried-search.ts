let carried = "";

/** Characters that a search takes. */
const longest = 60;

/** Takes words along to the search page that opens next; no address holds them. */
export function carrySearch(text: string): void {
  carried = text.trim().slice(0, longest);
}

/** The words that were taken along; empty when there are none, and from the second time on. */
export function takeCarriedSearch(): string {
  const text = carried;
  carried = "";
  return text;
}
