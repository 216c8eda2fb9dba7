// What stands in the form: flat, one value a field, empty while nothing is given. The draft is the form's only state.
import type { components } from "@contract/schema";
import type { DraftMedia } from "@/shared/media/draft-media";

type Schemas = components["schemas"];

export type TicketKind = Schemas["TicketKind"];
type TicketChannel = Schemas["TicketChannel"];

/** Who learns who files: the departments, the hotline alone, or nobody. */
export type Identity = "named" | "confidential" | "anonymous";

export interface TicketFields {
  text: string;
  /** The person's own word on it; empty leaves it to what was written. */
  urgent: "" | "yes" | "no";
  kind: TicketKind | "";
  channel: TicketChannel | "";
  channelName: string;
  /** The channel takes a 举报 without a name. */
  mayHide: boolean;
  identity: Identity | "";
  placeWords: string;
  location: Schemas["Location"] | null;
  /** 苏木镇 or 嘎查 out of the desk's list. */
  divisionCode: string;
  divisionName: string;
  happenedOn: string;
  concerned: string;
  media: readonly DraftMedia[];
  filing: "self" | "assisted" | "";
  helper: string;
  contactName: string;
  phone: string;
  mayPublish: boolean;
  readBack: boolean;
  /** Another's ticket about the same; empty unless it is joined. */
  joins: string;
  joinsWords: string;
  handedFrom: Schemas["HandedFrom"] | null;
}

export type FieldName = keyof TicketFields;

export const emptyFields: TicketFields = {
  text: "",
  urgent: "",
  kind: "",
  channel: "",
  channelName: "",
  mayHide: false,
  identity: "",
  placeWords: "",
  location: null,
  divisionCode: "",
  divisionName: "",
  happenedOn: "",
  concerned: "",
  media: [],
  filing: "",
  helper: "",
  contactName: "",
  phone: "",
  mayPublish: false,
  readBack: false,
  joins: "",
  joinsWords: "",
  handedFrom: null,
};

export const isAnonymous = ({ identity }: Pick<TicketFields, "identity">) => identity === "anonymous";

/** Who may learn who files: a 举报 is confidential in any case, and without a name where the channel takes it so. */
export function identitiesOf({ kind, mayHide }: Pick<TicketFields, "kind" | "mayHide">): Identity[] {
  if (kind !== "report") return ["named", "confidential"];
  return mayHide ? ["confidential", "anonymous"] : ["confidential"];
}

/** The fields after a change, with what no longer fits taken back. */
export function changed(before: TicketFields, change: Partial<TicketFields>): TicketFields {
  const fields = { ...before, ...change };
  const { identity } = fields;
  if (identity !== "" && !identitiesOf(fields).includes(identity)) fields.identity = "";
  // What was read back is what stood there then.
  if (!("readBack" in change)) fields.readBack = false;
  return fields;
}
