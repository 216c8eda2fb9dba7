// How a place takes tickets, told by what differs.
import type { components } from "@contract/schema";
import type { TicketRules } from "../domain/tickets/ticket-rules";

type Schemas = components["schemas"];
export type DeskChannel = Schemas["TicketDesk"]["channels"][number];

/** The desk of a place. Time limits are dated: a ticket keeps those in force when it was accepted. */
export interface TicketDeskSeed {
  channels: DeskChannel[];
  /** In the order of their dates; the first one serves whatever is older. */
  rulesets: TicketRules[];
  emergencies: Schemas["EmergencyPhone"][];
}

const everyKind: Schemas["TicketKind"][] = [
  "consultation",
  "help",
  "complaint",
  "report",
  "suggestion",
  "praise",
];

/** The hotline of a place, which takes everything, day and night (国办发〔2020〕53号: 7×24 小时). */
export const hotline = (name: string, about: string): DeskChannel => ({
  channel: "hotline",
  name,
  about,
  kinds: everyKind,
  phone: "12345",
  hours: "24 小时",
  anonymous: true,
});

/** Letters to who leads the place: questions and proposals, no urgent help. */
export const mailbox = (name: string, phone: string, hours: string): DeskChannel => ({
  channel: "mailbox",
  name,
  about: "写给主要负责人的信：咨询、投诉和建议。急事请走热线。",
  kinds: ["consultation", "complaint", "suggestion", "praise"],
  phone,
  hours,
  anonymous: false,
});

/** Complaints about how somebody was treated at a window or by an official. */
export const conduct = (name: string, phone: string, hours: string): DeskChannel => ({
  channel: "conduct",
  name,
  about: "窗口和干部推诿、拖延、态度差、乱收费。",
  kinds: ["complaint", "suggestion", "praise"],
  phone,
  hours,
  anonymous: false,
});

/** Reports, also without a name. */
export const reportBox = (name = "举报箱"): DeskChannel => ({
  channel: "report-box",
  name,
  about: "举报违法的事，可以匿名。不会让被举报的人知道是谁。",
  kinds: ["report"],
  anonymous: true,
});

/** Numbers for emergencies, the same everywhere. */
export const emergencies: Schemas["EmergencyPhone"][] = [
  { phone: "110", name: "报警", about: "有人身危险、打架、偷盗、人员走失" },
  { phone: "119", name: "火警救援", about: "着火、被困、煤气中毒、落水" },
  { phone: "120", name: "急救", about: "有人受伤、突然发病、要生孩子" },
  { phone: "122", name: "交通事故", about: "撞车、翻车、牲畜上路撞伤" },
];

interface Days {
  urgent: number;
  /** 咨询、求助. */
  asking: number;
  /** 投诉、举报、建议、表扬. */
  other: number;
}

const sampleBasis = "样例时限。国家没有统一规定，以当地热线办理规程为准";

/** Limits in working days from a day on; 0 is the same day. What is urgent is so whatever its kind. */
export const limitsFrom = (effectiveOn: string, { urgent, asking, other }: Days): TicketRules => ({
  effectiveOn,
  basis: sampleBasis,
  limits: [
    { kinds: everyKind, urgent: true, days: urgent },
    { kinds: ["consultation", "help"], urgent: false, days: asking },
    { kinds: ["complaint", "report", "suggestion", "praise"], urgent: false, days: other },
  ],
  urgesPerDay: 2,
  answerDays: 5,
  reopenDays: 10,
  signDays: 1,
  ruleDays: 3,
});
