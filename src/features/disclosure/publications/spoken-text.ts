import type { components } from "@contract/schema";

type Publication = components["schemas"]["Publication"];
type Block = Publication["blocks"][number];

function textsOf(block: Block): string[] {
  switch (block.kind) {
    case "heading":
    case "paragraph":
      return [block.text];
    case "list":
      return block.items;
    case "picture":
      return [block.caption ?? block.picture.alt];
    default:
      return [];
  }
}

/** What is read aloud: title and running text. Tables and charts are for the eye, or for a screen reader. */
export function spokenText({ title, blocks }: Pick<Publication, "title" | "blocks">): string[] {
  return [title, ...blocks.flatMap(textsOf)];
}
