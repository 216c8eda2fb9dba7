// The shape of a seeded ticket: who filed what, how many working days ago, and what everybody did since.
import type { components } from "@contract/schema";
import type { AgencySeed } from "../../publication-seed";
import type { Persona } from "../../region-pack";

type Schemas = components["schemas"];
type TicketInput = Schemas["TicketInput"];
type AgencyAction = Schemas["TicketAgencyAction"];
type ResidentAction = Schemas["TicketAction"];
type DepartmentKey = AgencySeed["key"];

/** The code of a department of the place by its short name. */
export type CodeOf = (key: DepartmentKey) => string;

/** What a side did, so many working days after the filing, at a clock time or one after the other from ten on. */
export type TicketStep = { after: number; at?: string } & (
  | { by: "agency"; command: (codeOf: CodeOf) => AgencyAction }
  | { by: "resident"; command: ResidentAction }
);

/** A ticket of one of the personas, or of somebody who gave no name. */
export interface TicketStory {
  /** In the id of the ticket: `tk-<slug>`. */
  slug: string;
  by: Persona["id"] | "nobody";
  /** The persona's own region unless given; nobody's is 额济纳旗. */
  region?: string;
  kind: TicketInput["kind"];
  /** The hotline unless given. */
  channel?: TicketInput["channel"];
  text: string;
  /** How many working days ago it was filed, or how many minutes ago. */
  ago: number | { minutes: number };
  /** Clock time of the filing; half past nine unless given. */
  at?: string;
  /** The slug of the ticket that it joins. */
  joins?: string;
  input?: Partial<Omit<TicketInput, "regionCode" | "kind" | "channel" | "text" | "joins">>;
  steps: readonly TicketStep[];
}

type Simple = Extract<AgencyAction, { action: "accept" | "start" | "close" | "archive" | "sign" }>["action"];

/** What the centre or a department did. */
export const agency = (after: number, command: AgencyAction, at?: string): TicketStep => ({
  by: "agency",
  after,
  command: () => command,
  ...(at ? { at } : {}),
});

/** What whoever filed it did. */
export const resident = (after: number, command: ResidentAction, at?: string): TicketStep => ({
  by: "resident",
  after,
  command,
  ...(at ? { at } : {}),
});

/** Steps that say nothing but themselves. */
export const does = (after: number, ...actions: Simple[]): TicketStep[] =>
  actions.map((action) => agency(after, { action }));

/** The centre sends it to departments. */
export const dispatched = (
  after: number,
  main: DepartmentKey,
  assist: readonly DepartmentKey[] = [],
  at?: string,
): TicketStep => ({
  by: "agency",
  after,
  command: (codeOf) => ({
    action: "dispatch",
    main: codeOf(main),
    ...(assist.length > 0 ? { assist: assist.map(codeOf) } : {}),
  }),
  ...(at ? { at } : {}),
});

/** A department says that it is not theirs, and whose it is; that one says otherwise. */
export const sentBack = (
  after: number,
  text: string,
  suggests: DepartmentKey,
  suggestedSays: string,
  at?: string,
): TicketStep => ({
  by: "agency",
  after,
  command: (codeOf) => ({ action: "send-back", text, suggests: codeOf(suggests), suggestedSays }),
  ...(at ? { at } : {}),
});

/** The centre says whose it is. */
export const ruled = (after: number, main: DepartmentKey, text: string): TicketStep => ({
  by: "agency",
  after,
  command: (codeOf) => ({ action: "rule", main: codeOf(main), text }),
});

/** Accepted and dispatched on the day of filing, signed on the next. */
export const signed = (main: DepartmentKey, assist: readonly DepartmentKey[] = []): TicketStep[] => [
  ...does(0, "accept"),
  dispatched(0, main, assist),
  ...does(1, "sign"),
];

/** The same, and the department has begun. */
export const begun = (main: DepartmentKey, assist: readonly DepartmentKey[] = []): TicketStep[] => [
  ...signed(main, assist),
  ...does(1, "start"),
];

/** The department replied. */
export const replied = (after: number, text: string): TicketStep => agency(after, { action: "reply", text });
