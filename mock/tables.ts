// What the mock remembers. Region packs and imported guides are content, not tables: a changed version of a guide stands
// here, over the guide's own.
import type { components } from "@contract/schema";
import type { Account } from "./account";
import type { ImportedGuide } from "./catalogue/imported-guide";
import type { Day } from "./domain/calendar";
import type { DisclosureCase } from "./domain/disclosure/disclosure-case";
import type { RatingCase } from "./domain/ratings/rating-case";
import type { Visit } from "./domain/ratings/visit";
import type { SurveyDesk } from "./domain/surveys/desk";
import type { GivenComment } from "./domain/surveys/given-comments";
import type { TicketCase } from "./domain/tickets/ticket-case";
import type { Answer } from "./message";

/** A session: its id is the bearer token. Times are epoch milliseconds by the mock's clock. */
interface SessionRow {
  id: string;
  personId: string;
  refreshToken: string;
  expiresAt: number;
  refreshUntil: number;
}

/** A login code that was used; a code works once. */
interface UsedCodeRow {
  id: string;
}

/** A code sent to a phone to sign in with. */
interface LoginCodeRow extends AttemptRow {
  phone: string;
  code: string;
  wrongTries: number;
  used: boolean;
}

/** A login that failed, or a report that was tried: when, in epoch milliseconds. */
interface AttemptRow {
  id: string;
  at: number;
}

/** The first answer to an idempotency key; its id is caller, operation and key. */
interface AnswerRow {
  id: string;
  fingerprint: number;
  status: number;
  headers: Readonly<Record<string, string>>;
  body: Answer["body"];
  keptUntil: number;
}

/** That somebody said something in a guide is wrong. The telephone number is only for asking back. */
interface GuideReportRow {
  id: string;
  number: string;
  guideId: string;
  version: string;
  element: components["schemas"]["GuideElement"];
  text: string;
  phone?: string;
  at: number;
}

/** A version of a guide that was published since the import; its id is the guide's. */
interface PublishedGuideRow {
  id: string;
  /** Never given twice, so that what was made of the guides can be told from what is to be made anew. */
  revision: string;
  /** The first day on which it is in force. */
  from: Day;
  guide: ImportedGuide;
}

/** Somebody asked where a request stands, with a number and a code that do not belong together. */
interface FailedQueryRow extends AttemptRow {
  number: string;
  /** Who asked, if known; everybody unknown counts as one. */
  by: string;
}

/** That a person has read a message; its id is the person and the message. */
interface MessageReadRow {
  id: string;
}

/** Somebody of the preview whose account is gone; its id tells nobody who. */
interface GoneAccountRow {
  id: string;
}

/** From which day the days of the surveys are counted. */
interface SurveyDaysRow {
  id: string;
  day: Day;
}

/** What one person handed in to a survey; its id is the survey and the person. */
interface SurveyAnswerRow {
  id: string;
  surveyId: string;
  ownerId: string;
  /** Epoch milliseconds. */
  at: number;
  body: components["schemas"]["SurveyAnswer"];
  /** Its comments with what staff may publish of them. */
  comments: GivenComment[];
}

/** A file that a person handed in; forgotten after a day unless a case names it. */
interface UploadRow extends Pick<components["schemas"]["Upload"], "id" | "name" | "mediaType" | "bytes"> {
  ownerId: string;
  /** Epoch milliseconds. */
  at: number;
  file: Uint8Array<ArrayBuffer>;
  /** The case that names it. */
  caseId?: string;
}

/** Every table with the shape of its rows. */
export interface Tables {
  sessions: SessionRow;
  usedCodes: UsedCodeRow;
  loginCodes: LoginCodeRow;
  people: Account;
  goneAccounts: GoneAccountRow;
  failedLogins: AttemptRow;
  reportAttempts: AttemptRow;
  /** Reports without a name that were tried; nothing says by whom. */
  namelessFilings: AttemptRow;
  answers: AnswerRow;
  guideReports: GuideReportRow;
  publishedGuides: PublishedGuideRow;
  disclosureRequests: DisclosureCase;
  tickets: TicketCase;
  ratings: RatingCase;
  visits: Visit;
  failedQueries: FailedQueryRow;
  messageReads: MessageReadRow;
  uploads: UploadRow;
  surveyDays: SurveyDaysRow;
  surveyAnswers: SurveyAnswerRow;
  surveyDesks: SurveyDesk;
}

export const tableNames = [
  "sessions",
  "usedCodes",
  "loginCodes",
  "people",
  "goneAccounts",
  "failedLogins",
  "reportAttempts",
  "namelessFilings",
  "answers",
  "guideReports",
  "publishedGuides",
  "disclosureRequests",
  "tickets",
  "ratings",
  "visits",
  "failedQueries",
  "messageReads",
  "uploads",
  "surveyDays",
  "surveyAnswers",
  "surveyDesks",
] as const satisfies readonly (keyof Tables)[];
