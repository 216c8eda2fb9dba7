// The shapes of the seeds: places, people, question flows and forms. A matter is named by its slug: in a region its
// guide is `g-<region code>-<slug>`; where a region has no such guide, the matter is left out there.
import type { components } from "@contract/schema";
import type { HallPlan } from "../domain/hall-plan";
import type { TicketDeskSeed } from "./desk-parts";
import type { PictureName } from "./pictures/pictures";
import type { AgencySeed, PublicationSeed } from "./publication-seed";
import type { RatingDeskSeed } from "./rating-desk-parts";
import type { KnowledgeSeed, ReplySeed } from "./reply-seed";
import type { ReportFigureSeed } from "./report-figure-parts";
import type { SurveySeed } from "./survey-seed";

type Schemas = components["schemas"];

/** A hall as the pack describes it; how it is now is computed. */
export type HallSeed = Omit<Schemas["Hall"], "now" | "floors"> &
  Required<Pick<Schemas["Hall"], "floors">> &
  Pick<HallPlan, "queues">;

/** A place of the four-level network; whether it is open now is computed. */
export type ServicePointSeed = Omit<Schemas["ServicePoint"], "now">;

/** Slugs of the matters that belong to an entry of a directory. */
interface OfMatters {
  matters: string[];
}

/** Water, power, heating, gas or waste of a place. */
export type UtilitySeed = Omit<Schemas["Utility"], "guides"> & OfMatters;

/** A fee that no guide carries and no intermediary charges: those are read off the guides and the intermediaries. */
export type FeeSeed = Omit<Schemas["Fee"], "guides"> & OfMatters;

/** Names a day relative to the day of publication, as 10月18日（星期日）. */
export type NameDay = (daysAfter: number) => string;

/** Somebody who is looked for, or was: made up, with a masked name. Days are counted back from publication. */
interface MissingSeed extends Omit<Schemas["MissingPerson"], "lastSeenAt"> {
  lastSeen: string;
  daysBefore: number;
  /** Clock time at which the person was last seen, `HH:MM`. */
  at: string;
}

/** A notice that is always a few days old, whatever the clock says. */
export interface NoticeSeed {
  id: string;
  /** The last three are columns of their own. */
  kind:
    | "utility"
    | "farming"
    | "insurance"
    | "hall"
    | "health"
    | "traffic"
    | "education"
    | "safety"
    | "missing"
    | "culture"
    | "photos";
  title: string;
  source: string;
  phone?: string;
  daysAgo: number;
  /** Clock time of publication, `HH:MM`. */
  at: string;
  paragraphs: (on: NameDay) => string[];
  gallery?: readonly { picture: PictureName; caption: string }[];
  missing?: MissingSeed;
}

/** Everything of one place. */
export interface RegionPack {
  region: Schemas["RegionDetail"];
  halls: HallSeed[];
  notices: NoticeSeed[];
  points: ServicePointSeed[];
  intermediaries: Schemas["Intermediary"][];
  utilities: UtilitySeed[];
  fees: FeeSeed[];
  agencies: AgencySeed[];
  publications: PublicationSeed[];
  ticketDesk: TicketDeskSeed;
  ratingDesk: RatingDeskSeed;
  /** What an older public report of the place printed. */
  reportFigures: readonly ReportFigureSeed[];
  /** What its hotline knows, and samples of what it answered. */
  knowledge: readonly KnowledgeSeed[];
  replies: readonly ReplySeed[];
  surveys: SurveySeed[];
}

/** A made-up person with full, valid numbers, which leave the mock only masked. */
export interface Persona {
  id: Schemas["PersonaId"];
  title: string;
  story: string;
  kind: Schemas["Person"]["kind"];
  name: string;
  loginLevel: Schemas["Person"]["loginLevel"];
  regionCode: string;
  divisionName?: string;
  phone: string;
  /** ID number, or credit code of a company. */
  document: string;
  prefersElder: boolean;
}

/** Where a flow ends: matters by slug, materials that this person need not bring by their exact names. */
export type FlowOutcomeSeed = Omit<Schemas["FlowOutcome"], "guides"> & {
  guides: { matter: string; without: string[]; notes: string[] }[];
};

/** A question flow, the same in every region. An outcome without guides left stands on its text and phone. */
export type FlowSeed = Omit<Schemas["QuestionFlow"], "outcomes"> & { outcomes: FlowOutcomeSeed[] };

/** A form: the blank one leaves the examples out, the sample shows them. */
export interface FormSeed {
  id: string;
  /** Exact name of the material of kind 表格 that it belongs to. */
  name: string;
  /** Heading of the printed form. */
  title: string;
  sections: FormSection[];
  /** Shown under the form: how to fill it in. */
  notes: string[];
}

/** A block of a form. */
export interface FormSection {
  title?: string;
  fields: FormField[];
}

/** One field with what a made-up person wrote; a wide field takes the whole line. */
export interface FormField {
  label: string;
  hint?: string;
  example: string;
  wide?: boolean;
}
