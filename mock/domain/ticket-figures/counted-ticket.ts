import type { components } from "@contract/schema";
import type { Day } from "../calendar";

type Schemas = components["schemas"];

/** What a ticket tells of itself to be counted. Instants are epoch milliseconds; what has not happened is absent. */
export interface CountedTicket {
  kind: Schemas["TicketKind"];
  channel: Schemas["Coded"];
  filedAt: number;
  acceptedAt?: number | undefined;
  dispatchedAt?: number | undefined;
  signDueOn?: Day | undefined;
  signedAt?: number | undefined;
  /** By when it was to be replied to, extensions included. */
  dueOn?: Day | undefined;
  repliedAt?: number | undefined;
  closedAt?: number | undefined;
  /** Not valid where nobody was reached. */
  callBack?: { valid: boolean; solved?: boolean | undefined } | undefined;
  /** 1 to 5. */
  ratingLevel?: number | undefined;
  mainDepartment?: Schemas["Coded"] | undefined;
  township?: Schemas["Coded"] | undefined;
}
