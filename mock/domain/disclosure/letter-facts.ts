// Sentences that letters share.
import { dayOf } from "../calendar";
import { lastDayOf } from "../deadline";
import { sayFullDay } from "../say-day";
import { replyLedger } from "./clocks";
import type { DisclosureCase } from "./disclosure-case";

/** A letter repeats so much of what was asked. */
const mostOfWanted = 200;

/** What is asked, in at most so many characters. */
export function titleOf({ input: { wanted } }: Pick<DisclosureCase, "input">, most = 100): string {
  const text = [...(wanted.title ?? wanted.description).replace(/\s+/g, " ").trim()];
  return text.length > most ? `${text.slice(0, most - 1).join("")}…` : text.join("");
}

/** Who filed what and when. */
export function filed(request: DisclosureCase): string {
  const { submittedAt, number, input } = request;
  const asked = [input.wanted.title, input.wanted.documentNumber, input.wanted.description]
    .map((part) => part?.trim().replace(/[。；，.;,]+$/, ""))
    .filter(Boolean)
    .join("，");
  return `您在${sayFullDay(dayOf(submittedAt))}提交的政府信息公开申请（编号 ${number}），申请公开：${[...asked].slice(0, mostOfWanted).join("")}。`;
}

/** 依据《政府信息公开条例》第三十条 */
export const cite = (article: string) => `依据《${article.replace(/条例|办法/, "$&》")}`;

/** When it was received. */
export const received = ({ receivedOn }: DisclosureCase) =>
  receivedOn ? `本机关在${sayFullDay(receivedOn)}收到您的申请。` : "";

/** The due date of the reply in full. */
export const replyDue = (request: DisclosureCase) => sayFullDay(lastDayOf(replyLedger(request)));
