// The shapes of what a place publishes and of who publishes it.
import type { components } from "@contract/schema";
import type { Day } from "../domain/calendar";
import type { ColumnCode } from "../domain/publications/columns";
import type { AgencyKey } from "./agency-kinds";

type Schemas = components["schemas"];

/** An agency with the short name by which publications name it. */
export interface AgencySeed {
  key: AgencyKey | `town-${number}`;
  agency: Omit<Schemas["Agency"], "why">;
}

/**
 * A part of a text. Computed are the table of requests, from the log or for a year without a request, and how much was
 * published in a year.
 */
export type BlockSeed =
  | Exclude<Schemas["Block"], { kind: "annual-table" }>
  | { kind: "annual-table"; year: number; of: "log" | "nothing" }
  | { kind: "year-counts"; year: number };

/** Days of making and of publishing; or how many days ago it was published, made three days before. */
type Dates = readonly [created: Day, published: Day] | { daysAgo: number };

/** Something published. In a region its id is `d-<region code>-<slug>`. */
export interface PublicationSeed {
  slug: string;
  column: ColumnCode;
  /** The column's unless given. */
  kind?: Schemas["PublicationKind"];
  title: string;
  summary?: string;
  by: AgencySeed["key"];
  /** Who drafted a policy (谁起草、谁解读), where it is not the issuer. */
  drafter?: AgencySeed["key"];
  documentNumber?: string;
  theme?: string;
  on: Dates;
  validity?: Schemas["Validity"];
  picture?: Schemas["Drawing"];
  blocks: BlockSeed[];
  /** Slugs of the policies that it explains. */
  reads?: string[];
  /** Slugs of what one may want to read next. */
  related?: string[];
  /** `docx` is the text, `csv` the tables. */
  files?: ("docx" | "csv")[];
  provenance: Schemas["Publication"]["provenance"];
}
