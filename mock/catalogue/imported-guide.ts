import type { components } from "@contract/schema";

type Schemas = components["schemas"];
type Guide = Schemas["Guide"];

/**
 * One guide out of an agency's export: the contract's guide without what depends on the day of asking or on other
 * guides, with the plain words people search by. `upcoming` is a guide that takes effect after the day of the import.
 */
export interface ImportedGuide extends Omit<Guide, "ifFiledToday" | "related" | "intermediaries"> {
  keywords: string[];
  state: "in-use" | "upcoming";
  /** Life events in which one needs the matter, each once. */
  events: Schemas["LifeEvent"][];
  /** Guides that belong with this one, as the agency names them: a guide of that id need not be there. */
  relatedIds: string[];
  /** Names of the services of others that the matter needs (中介服务). */
  intermediaries: string[];
}
