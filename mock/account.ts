import type { components } from "@contract/schema";
import type { Persona } from "./regions/region-pack";

/** Somebody with an account. `name` and `document` are empty until a real name is proved (L1). */
export interface Account extends Omit<Persona, "id" | "title" | "story"> {
  id: string;
  /** What kind of document it is, unless an ID card or a company's credit code. */
  documentKind?: components["schemas"]["DocumentKind"];
}
