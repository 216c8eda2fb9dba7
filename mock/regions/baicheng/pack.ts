import { nationalHotlines } from "../hours";
import { commonKnowledge } from "../knowledge/all";
import type { RegionPack } from "../region-pack";
import { commonReplies } from "../replies/all";
import { baichengAgencies } from "./agencies";
import { baichengCommunityNotices } from "./community-notices";
import { baichengAdministrativeFees } from "./fees-administrative";
import { baichengServiceFees } from "./fees-service";
import { baichengHall } from "./hall";
import { baichengIntermediaries } from "./intermediaries";
import { baichengKnowledge } from "./knowledge";
import { baichengNotices } from "./notices";
import { baichengPoints } from "./points";
import { baichengPublications } from "./publications/all";
import { baichengRatingDesk } from "./rating-desk";
import { baichengReplies } from "./replies";
import { baichengReportFigures } from "./report-figures";
import { baichengSurveys } from "./surveys/all";
import { baichengTicketDesk } from "./ticket-desk";
import { baichengUtilities } from "./utilities";

/** 白城经济开发区: 24 windows. Telephone numbers of the place are placeholders. */
export const baicheng: RegionPack = {
  region: {
    code: "220871",
    name: "白城经济开发区",
    level: "zone",
    ancestors: [
      { code: "220800", name: "白城市" },
      { code: "220000", name: "吉林省" },
    ],
    horizon: "wetland",
    hallId: "hall-220871",
    hotlines: [
      ...nationalHotlines,
      { name: "开发区政务大厅", phone: "0436-0000000", hours: "工作日 8:30–16:30" },
      { name: "预约和上门服务", phone: "0436-0000001", hours: "工作日 8:30–16:30" },
    ],
    divisions: [
      { name: "幸福街道", kind: "subdistrict" },
      { name: "保平街道", kind: "subdistrict" },
      { name: "西郊街道", kind: "subdistrict" },
    ],
  },
  halls: [baichengHall],
  points: baichengPoints,
  intermediaries: baichengIntermediaries,
  utilities: baichengUtilities,
  fees: [...baichengAdministrativeFees, ...baichengServiceFees],
  notices: [...baichengNotices, ...baichengCommunityNotices],
  agencies: baichengAgencies,
  publications: baichengPublications,
  ticketDesk: baichengTicketDesk,
  ratingDesk: baichengRatingDesk,
  reportFigures: baichengReportFigures,
  knowledge: [...baichengKnowledge, ...commonKnowledge],
  replies: [...baichengReplies, ...commonReplies],
  surveys: baichengSurveys,
};
