let known = "";

/**
 * The 3,755 common characters of GB 2312, which keyboards offer first: a wrong character is one of them. Read out of the
 * encoding itself; only the server that makes packs needs them.
 */
export function commonCharacters(): string {
  if (known !== "") return known;
  const decoder = new TextDecoder("gbk");
  let characters = "";
  for (let high = 0xb0; high <= 0xd7; high += 1) {
    const row = Uint8Array.from({ length: 0x5e * 2 }, (_, at) => (at % 2 === 0 ? high : 0xa1 + (at >> 1)));
    characters += decoder.decode(row);
  }
  known = characters.replace(/[^\u4e00-\u9fff]/g, "");
  return known;
}
