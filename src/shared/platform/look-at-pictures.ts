/** A browser shows pictures large on the page itself: nothing is opened here. */
export function lookAtPictures(_urls: readonly string[], _first: number): boolean {
  return false;
}
