import { nationalHotlines } from "../hours";
import { commonKnowledge } from "../knowledge/all";
import { pastureKnowledge } from "../knowledge/work-and-land";
import type { RegionPack } from "../region-pack";
import { commonReplies } from "../replies/all";
import { ordosAgencies } from "./agencies";
import { ordosCommunityNotices } from "./community-notices";
import { ordosFees } from "./fees";
import { ordosHall } from "./hall";
import { ordosIntermediaries } from "./intermediaries";
import { ordosKnowledge } from "./knowledge";
import { ordosNotices } from "./notices";
import { ordosPoints } from "./points";
import { ordosPublications } from "./publications/all";
import { ordosRatingDesk } from "./rating-desk";
import { ordosReplies } from "./replies";
import { ordosReportFigures } from "./report-figures";
import { ordosSurveys } from "./surveys/all";
import { ordosTicketDesk } from "./ticket-desk";
import { ordosUtilities } from "./utilities";

/** 鄂尔多斯市. Telephone numbers of the place are placeholders. */
export const ordos: RegionPack = {
  region: {
    code: "150600",
    name: "鄂尔多斯市",
    level: "city",
    ancestors: [{ code: "150000", name: "内蒙古自治区" }],
    horizon: "city",
    hallId: "hall-150600",
    hotlines: [
      ...nationalHotlines,
      { name: "市长热线", phone: "12345", hours: "24 小时" },
      { name: "市长信箱（办理单位）", phone: "0477-0000002", hours: "工作日 8:30–17:30" },
      { name: "效能投诉", phone: "0477-0000003", hours: "工作日 8:30–17:30" },
    ],
    divisions: [
      { name: "东胜区", kind: "district" },
      { name: "康巴什区", kind: "district" },
      { name: "达拉特旗", kind: "banner" },
      { name: "准格尔旗", kind: "banner" },
      { name: "鄂托克前旗", kind: "banner" },
      { name: "鄂托克旗", kind: "banner" },
      { name: "杭锦旗", kind: "banner" },
      { name: "乌审旗", kind: "banner" },
      { name: "伊金霍洛旗", kind: "banner" },
    ],
  },
  halls: [ordosHall],
  points: ordosPoints,
  intermediaries: ordosIntermediaries,
  utilities: ordosUtilities,
  fees: ordosFees,
  notices: [...ordosNotices, ...ordosCommunityNotices],
  agencies: ordosAgencies,
  publications: ordosPublications,
  ticketDesk: ordosTicketDesk,
  ratingDesk: ordosRatingDesk,
  reportFigures: ordosReportFigures,
  knowledge: [...ordosKnowledge, ...pastureKnowledge, ...commonKnowledge],
  replies: [...ordosReplies, ...commonReplies],
  surveys: ordosSurveys,
};
