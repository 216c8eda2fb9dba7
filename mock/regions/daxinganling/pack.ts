import { nationalHotlines } from "../hours";
import { commonKnowledge } from "../knowledge/all";
import type { RegionPack } from "../region-pack";
import { commonReplies } from "../replies/all";
import { daxinganlingAgencies } from "./agencies";
import { daxinganlingCommunityNotices } from "./community-notices";
import { daxinganlingFees } from "./fees";
import { daxinganlingHall } from "./hall";
import { daxinganlingIntermediaries } from "./intermediaries";
import { daxinganlingKnowledge } from "./knowledge";
import { daxinganlingNotices } from "./notices";
import { daxinganlingPoints } from "./points";
import { daxinganlingPublications } from "./publications/all";
import { daxinganlingRatingDesk } from "./rating-desk";
import { daxinganlingReplies } from "./replies";
import { daxinganlingReportFigures } from "./report-figures";
import { daxinganlingSurveys } from "./surveys/all";
import { daxinganlingTicketDesk } from "./ticket-desk";
import { daxinganlingUtilities } from "./utilities";

/** 大兴安岭地区. Telephone numbers of the place are placeholders. */
export const daxinganling: RegionPack = {
  region: {
    code: "232700",
    name: "大兴安岭地区",
    level: "league",
    ancestors: [{ code: "230000", name: "黑龙江省" }],
    horizon: "forest",
    hallId: "hall-232700",
    hotlines: [
      ...nationalHotlines,
      { name: "政务服务大厅总台", phone: "0457-0000000", hours: "工作日 8:30–17:00" },
      { name: "森林火警", phone: "12119", hours: "24 小时" },
    ],
    divisions: [
      { name: "加格达奇区", kind: "district" },
      { name: "松岭区", kind: "district" },
      { name: "新林区", kind: "district" },
      { name: "呼中区", kind: "district" },
      { name: "漠河市", kind: "county" },
      { name: "塔河县", kind: "county" },
      { name: "呼玛县", kind: "county" },
    ],
  },
  halls: [daxinganlingHall],
  points: daxinganlingPoints,
  intermediaries: daxinganlingIntermediaries,
  utilities: daxinganlingUtilities,
  fees: daxinganlingFees,
  notices: [...daxinganlingNotices, ...daxinganlingCommunityNotices],
  agencies: daxinganlingAgencies,
  publications: daxinganlingPublications,
  ticketDesk: daxinganlingTicketDesk,
  ratingDesk: daxinganlingRatingDesk,
  reportFigures: daxinganlingReportFigures,
  knowledge: [...daxinganlingKnowledge, ...commonKnowledge],
  replies: [...daxinganlingReplies, ...commonReplies],
  surveys: daxinganlingSurveys,
};
