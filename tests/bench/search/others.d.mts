/** An engine over names; `find` gives the positions of the first ten. */
export interface Other {
  find(query: string): number[];
}
export function miniSearch(
  names: readonly string[],
  syllables: ReadonlySet<string>,
): Other & { shipped(): string };
export function flexSearch(names: readonly string[], syllables: ReadonlySet<string>): Other;
