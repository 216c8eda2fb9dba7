// Every page of the app by its path.
import type { ComponentType } from "react";
import Fees from "@/pages/directories/fees";
import Intermediaries from "@/pages/directories/intermediaries";
import Utilities from "@/pages/directories/utilities";
import DisclosureAgencies from "@/pages/disclosure/agencies";
import ApplyForDisclosure from "@/pages/disclosure/apply";
import PublicationDocument from "@/pages/disclosure/document";
import OneLetter from "@/pages/disclosure/letter";
import PublicationList from "@/pages/disclosure/list";
import MyRequests from "@/pages/disclosure/mine";
import QueryRequest from "@/pages/disclosure/query";
import RequestReceipt from "@/pages/disclosure/receipt";
import OneRequest from "@/pages/disclosure/request";
import ReviewRequest from "@/pages/disclosure/review";
import DisclosureStatistics from "@/pages/disclosure/statistics";
import BrowseGuides from "@/pages/guides/browse";
import GuideDetail from "@/pages/guides/detail";
import GuideLeaflet from "@/pages/guides/leaflet";
import GuideListPage from "@/pages/guides/list";
import QuestionFlow from "@/pages/guides/question-flow";
import Questions from "@/pages/guides/questions";
import ReportGuide from "@/pages/guides/report";
import SavedGuides from "@/pages/guides/saved";
import SearchGuides from "@/pages/guides/search";
import HallDetail from "@/pages/halls/detail";
import ServicePoints from "@/pages/halls/points";
import About from "@/pages/me/about";
import MyCases from "@/pages/me/cases";
import Privacy from "@/pages/me/privacy";
import MessageListPage from "@/pages/messages/list";
import NoticeDetail from "@/pages/notices/detail";
import NoticeList from "@/pages/notices/list";
import MyRatings from "@/pages/ratings/mine";
import PublicRatings from "@/pages/ratings/public";
import Rate from "@/pages/ratings/rate";
import OneRating from "@/pages/ratings/rating";
import PickRegion from "@/pages/regions/pick";
import OneReply from "@/pages/replies/detail";
import ReplyList from "@/pages/replies/list";
import ProveIdentity from "@/pages/session/identity";
import SignInPage from "@/pages/session/sign-in";
import CompareYears from "@/pages/statistics/history";
import MonthStatistics from "@/pages/statistics/month";
import SurveyDetail from "@/pages/surveys/detail";
import Surveys from "@/pages/surveys/list";
import DisclosureTab from "@/pages/tabs/disclosure";
import GuidesTab from "@/pages/tabs/guides";
import Home from "@/pages/tabs/home";
import MeTab from "@/pages/tabs/me";
import TicketsTab from "@/pages/tabs/tickets";
import HotlineFigures from "@/pages/tickets/figures";
import FileTicket from "@/pages/tickets/file";
import MyTickets from "@/pages/tickets/mine";
import QueryTicket from "@/pages/tickets/query";
import TicketReceipt from "@/pages/tickets/receipt";
import ReviewTicket from "@/pages/tickets/review";
import OneTicket from "@/pages/tickets/ticket";

/** The pages that a journey can open. */
export const screens: Record<string, ComponentType> = {
  "/pages/tabs/home/index": Home,
  "/pages/tabs/guides/index": GuidesTab,
  "/pages/tabs/disclosure/index": DisclosureTab,
  "/pages/tabs/tickets/index": TicketsTab,
  "/pages/tabs/me/index": MeTab,
  "/pages/regions/pick/index": PickRegion,
  "/pages/guides/detail/index": GuideDetail,
  "/pages/guides/leaflet/index": GuideLeaflet,
  "/pages/guides/report/index": ReportGuide,
  "/pages/guides/saved/index": SavedGuides,
  "/pages/guides/search/index": SearchGuides,
  "/pages/guides/browse/index": BrowseGuides,
  "/pages/guides/list/index": GuideListPage,
  "/pages/guides/questions/index": Questions,
  "/pages/guides/question-flow/index": QuestionFlow,
  "/pages/halls/detail/index": HallDetail,
  "/pages/halls/points/index": ServicePoints,
  "/pages/directories/fees/index": Fees,
  "/pages/directories/intermediaries/index": Intermediaries,
  "/pages/directories/utilities/index": Utilities,
  "/pages/notices/list/index": NoticeList,
  "/pages/notices/detail/index": NoticeDetail,
  "/pages/disclosure/mine/index": MyRequests,
  "/pages/disclosure/request/index": OneRequest,
  "/pages/disclosure/letter/index": OneLetter,
  "/pages/disclosure/query/index": QueryRequest,
  "/pages/tickets/mine/index": MyTickets,
  "/pages/tickets/ticket/index": OneTicket,
  "/pages/tickets/query/index": QueryTicket,
  "/pages/tickets/figures/index": HotlineFigures,
  "/pages/statistics/month/index": MonthStatistics,
  "/pages/statistics/history/index": CompareYears,
  "/pages/replies/list/index": ReplyList,
  "/pages/replies/detail/index": OneReply,
  "/pages/surveys/list/index": Surveys,
  "/pages/surveys/detail/index": SurveyDetail,
  "/pages/messages/list/index": MessageListPage,
  "/pages/me/about/index": About,
  "/pages/me/cases/index": MyCases,
  "/pages/me/privacy/index": Privacy,
  "/pages/session/sign-in/index": SignInPage,
  "/pages/session/identity/index": ProveIdentity,
  "/pages/ratings/mine/index": MyRatings,
  "/pages/ratings/rate/index": Rate,
  "/pages/ratings/rating/index": OneRating,
  "/pages/ratings/public/index": PublicRatings,
  "/pages/tickets/file/index": FileTicket,
  "/pages/tickets/review/index": ReviewTicket,
  "/pages/tickets/receipt/index": TicketReceipt,
  "/pages/disclosure/list/index": PublicationList,
  "/pages/disclosure/document/index": PublicationDocument,
  "/pages/disclosure/agencies/index": DisclosureAgencies,
  "/pages/disclosure/statistics/index": DisclosureStatistics,
  "/pages/disclosure/apply/index": ApplyForDisclosure,
  "/pages/disclosure/review/index": ReviewRequest,
  "/pages/disclosure/receipt/index": RequestReceipt,
};
