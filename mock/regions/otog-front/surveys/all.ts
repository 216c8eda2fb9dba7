import type { SurveySeed } from "../../survey-seed";
import { agentSurvey, hallSurvey, hoursSurvey } from "../../surveys/service-surveys";
import { grazingDraft } from "./grazing-draft";
import { marketDraft } from "./market-draft";
import { parkVote } from "./park-vote";

const where = { organiser: "鄂托克前旗行政审批和政务服务局", hall: "政务服务大厅" };

/** Surveys of 鄂托克前旗, made up; a place in the list is a survey's number. */
export const otogFrontSurveys: SurveySeed[] = [
  hallSurvey(where),
  parkVote,
  grazingDraft,
  hoursSurvey(where),
  marketDraft,
  agentSurvey(where, 6),
];
