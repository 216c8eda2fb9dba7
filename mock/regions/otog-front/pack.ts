import { nationalHotlines } from "../hours";
import { commonKnowledge } from "../knowledge/all";
import { pastureKnowledge } from "../knowledge/work-and-land";
import type { RegionPack } from "../region-pack";
import { commonReplies } from "../replies/all";
import { otogFrontAgencies } from "./agencies";
import { otogFrontCommunityNotices } from "./community-notices";
import { otogFrontFees } from "./fees";
import { otogFrontHall } from "./hall";
import { otogFrontIntermediaries } from "./intermediaries";
import { otogFrontKnowledge } from "./knowledge";
import { otogFrontNotices } from "./notices";
import { otogFrontPoints } from "./points";
import { otogFrontPublications } from "./publications/all";
import { otogFrontRatingDesk } from "./rating-desk";
import { otogFrontReplies } from "./replies";
import { otogFrontReportFigures } from "./report-figures";
import { otogFrontSurveys } from "./surveys/all";
import { otogFrontTicketDesk } from "./ticket-desk";
import { otogFrontUtilities } from "./utilities";

/** 鄂托克前旗: six zones in the hall. Telephone numbers of the place are placeholders. */
export const otogFront: RegionPack = {
  region: {
    code: "150623",
    name: "鄂托克前旗",
    level: "banner",
    ancestors: [
      { code: "150600", name: "鄂尔多斯市" },
      { code: "150000", name: "内蒙古自治区" },
    ],
    horizon: "grassland",
    hallId: "hall-150623",
    hotlines: [
      ...nationalHotlines,
      { name: "政务服务呼叫中心", phone: "0477-0000000", hours: "工作日 8:30–17:30" },
      { name: "旗长信箱（办理单位）", phone: "0477-0000001", hours: "工作日 8:30–17:30" },
    ],
    divisions: [
      { name: "敖勒召其镇", kind: "town" },
      { name: "上海庙镇", kind: "town" },
      { name: "城川镇", kind: "town" },
      { name: "昂素镇", kind: "town" },
    ],
  },
  halls: [otogFrontHall],
  points: otogFrontPoints,
  intermediaries: otogFrontIntermediaries,
  utilities: otogFrontUtilities,
  fees: otogFrontFees,
  notices: [...otogFrontNotices, ...otogFrontCommunityNotices],
  agencies: otogFrontAgencies,
  publications: otogFrontPublications,
  ticketDesk: otogFrontTicketDesk,
  ratingDesk: otogFrontRatingDesk,
  reportFigures: otogFrontReportFigures,
  knowledge: [...otogFrontKnowledge, ...pastureKnowledge, ...commonKnowledge],
  replies: [...otogFrontReplies, ...commonReplies],
  surveys: otogFrontSurveys,
};
