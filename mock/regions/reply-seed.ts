// The shapes of what a hotline knows and has answered.
import type { components } from "@contract/schema";
import type { AgencySeed } from "./publication-seed";

/** An entry of the knowledge base. In a region its id is `kb-<region code>-<slug>`. */
export interface KnowledgeSeed {
  slug: string;
  /** As people ask it. */
  title: string;
  by: AgencySeed["key"];
  answer: string;
  /** The law or the document that says so, with its article where it has one. */
  from: string;
  /** Slugs of the matters that belong to it. */
  matters?: string[];
  /** When somebody last checked it. */
  checkedDaysAgo: number;
}

/** A made-up reply to a made-up ticket, `pr-<region code>-<slug>`; `{town}` is where it happened. */
export interface ReplySeed {
  slug: string;
  kind: components["schemas"]["TicketKind"];
  title: string;
  by: AgencySeed["key"];
  question: string;
  answer: string;
  daysAgo: number;
  /** Working days from question to answer. */
  took: number;
  /** Who asked confirmed it; left out where nobody could be reached. */
  solved?: boolean;
  /** Which division of the place it happened in, counted from 0; left out where it is of the whole place. */
  town?: number;
  matters?: string[];
}
