const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

/** A text as it stands in XML; control characters, which no XML can hold, are left out. */
export function xmlText(text: string): string {
  const kept = [...text].filter((character) => character >= " ");
  return kept.join("").replace(/[&<>"]/g, (character) => entities[character] ?? "");
}
