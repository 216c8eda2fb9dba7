import type { components } from "@contract/schema";

type Guide = components["schemas"]["Guide"];

/**
 * One guide out of an agency's export: the contract's guide without what depends on the day of asking, with the
 * plain words people search by. `upcoming` is a guide that takes effect after the day of the import.
 */
export interface ImportedGuide extends Omit<Guide, "ifFiledToday"> {
  keywords: string[];
  state: "in-use" | "upcoming";
}
