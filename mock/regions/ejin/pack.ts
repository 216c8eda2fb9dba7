import { nationalHotlines } from "../hours";
import { commonKnowledge } from "../knowledge/all";
import { pastureKnowledge } from "../knowledge/work-and-land";
import type { RegionPack } from "../region-pack";
import { commonReplies } from "../replies/all";
import { ejinAgencies } from "./agencies";
import { ejinCommunityNotices } from "./community-notices";
import { ejinFees } from "./fees";
import { ejinHall } from "./hall";
import { ejinIntermediaries } from "./intermediaries";
import { ejinKnowledge } from "./knowledge";
import { ejinNotices } from "./notices";
import { ejinPoints } from "./points";
import { ejinPublications } from "./publications/all";
import { ejinRatingDesk } from "./rating-desk";
import { ejinReplies } from "./replies";
import { ejinReportFigures } from "./report-figures";
import { ejinSurveys } from "./surveys/all";
import { ejinTicketDesk } from "./ticket-desk";
import { ejinUtilities } from "./utilities";

/** 额济纳旗. Telephone numbers of the place are placeholders. */
export const ejin: RegionPack = {
  region: {
    code: "152923",
    name: "额济纳旗",
    level: "banner",
    ancestors: [
      { code: "152900", name: "阿拉善盟" },
      { code: "150000", name: "内蒙古自治区" },
    ],
    horizon: "dunes",
    hallId: "hall-152923",
    hotlines: [
      ...nationalHotlines,
      { name: "旗长信箱（办理单位）", phone: "0483-0000000", hours: "工作日 9:00–17:00" },
      { name: "为民服务中心总服务台", phone: "0483-0000001", hours: "工作日 9:00–17:00" },
    ],
    divisions: [
      { name: "达来呼布镇", kind: "town" },
      { name: "东风镇", kind: "town" },
      { name: "哈日布日格德音乌拉镇", kind: "town" },
      { name: "赛汉陶来苏木", kind: "sumu" },
      { name: "马鬃山苏木", kind: "sumu" },
      { name: "苏泊淖尔苏木", kind: "sumu" },
      { name: "温图高勒苏木", kind: "sumu" },
      { name: "巴彦陶来苏木", kind: "sumu" },
      { name: "巴音陶海苏木", kind: "sumu" },
    ],
  },
  halls: [ejinHall],
  points: ejinPoints,
  intermediaries: ejinIntermediaries,
  utilities: ejinUtilities,
  fees: ejinFees,
  notices: [...ejinNotices, ...ejinCommunityNotices],
  agencies: ejinAgencies,
  publications: ejinPublications,
  ticketDesk: ejinTicketDesk,
  ratingDesk: ejinRatingDesk,
  reportFigures: ejinReportFigures,
  knowledge: [...ejinKnowledge, ...pastureKnowledge, ...commonKnowledge],
  replies: [...ejinReplies, ...commonReplies],
  surveys: ejinSurveys,
};
