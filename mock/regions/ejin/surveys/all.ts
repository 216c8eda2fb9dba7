import type { SurveySeed } from "../../survey-seed";
import { agentSurvey, hallSurvey, hoursSurvey } from "../../surveys/service-surveys";
import { parkingDraft } from "./parking-draft";
import { poplarVote, stopsSurvey } from "./tree-vote";
import { waterDraft } from "./water-draft";

const where = { organiser: "额济纳旗政务服务局", hall: "为民服务中心" };

/** Surveys of 额济纳旗, made up; a place in the list is a survey's number. */
export const ejinSurveys: SurveySeed[] = [
  hallSurvey(where),
  poplarVote,
  parkingDraft,
  hoursSurvey(where),
  waterDraft,
  stopsSurvey,
  agentSurvey(where, 8),
];
