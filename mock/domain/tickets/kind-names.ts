import type { components } from "@contract/schema";

/** The words people use for the kinds of tickets. */
export const kindNames: Readonly<Record<components["schemas"]["TicketKind"], string>> = {
  consultation: "咨询",
  help: "求助",
  complaint: "投诉",
  report: "举报",
  suggestion: "建议",
  praise: "表扬",
};
