import type { SurveySeed } from "../../survey-seed";
import { agentSurvey, hallSurvey, hoursSurvey } from "../../surveys/service-surveys";
import { bikeDraft } from "./bike-draft";
import { cityVote, lightsVote } from "./city-vote";

const where = { organiser: "鄂尔多斯市政务服务和数据管理局", hall: "市政务服务大厅" };

/** Surveys of 鄂尔多斯市, made up; a place in the list is a survey's number. */
export const ordosSurveys: SurveySeed[] = [
  hallSurvey(where),
  cityVote,
  bikeDraft,
  hoursSurvey(where),
  lightsVote,
  agentSurvey(where, 5),
];
