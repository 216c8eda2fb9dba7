import { sayFullDay } from "../say-day";
import { askedName } from "./consultations";
import type { DisclosureCase } from "./disclosure-case";
import { cite, filed, received } from "./letter-facts";
import { replyRules } from "./reply-rules";

/** What happened between receipt and reply, as far as it moved the date. */
function course(request: DisclosureCase): string {
  const { correction, consultations, extension, charge } = request;
  return [
    received(request),
    correction?.correctedOn &&
      `${sayFullDay(correction.requestedOn)}请您补正，${sayFullDay(correction.correctedOn)}收到补正。`,
    ...consultations.map((one) => `${sayFullDay(one.askedOn)}征求${askedName(one)}的意见。`),
    extension && `${sayFullDay(extension.onDay)}延长期限 ${extension.days} 个工作日。`,
    charge?.paidOn && `${sayFullDay(charge.paidOn)}收到您缴纳的信息处理费。`,
  ]
    .filter(Boolean)
    .join("");
}

/** Facts, decision and article of a reply; the remedies follow them. */
export function replyParagraphs(request: DisclosureCase): string[] {
  const { reply } = request;
  if (!reply) return [];
  const rule = replyRules[reply.kind];
  const other = reply.otherAgency ? `，请向${reply.otherAgency}申请` : "";
  return [
    filed(request),
    course(request),
    `经审查，${rule.decision}${other}。${cite(rule.article)}。`,
    ...(reply.reason ? [`理由：${reply.reason}`.slice(0, 1000)] : []),
    ...(reply.withheld ?? []).map(
      ({ part, reason }, index) => `${index + 1}. 不公开“${part}”。理由：${reason}`,
    ),
    ...(reply.text ? [reply.text] : []),
  ].filter((paragraph) => paragraph !== "");
}
