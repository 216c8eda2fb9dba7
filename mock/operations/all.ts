import { closeAccount } from "./account-closure";
import * as agencies from "./agencies";
import { getCaseFigures } from "./case-figures";
import { createDisclosureRequest } from "./create-disclosure-request";
import { createRating } from "./create-rating";
import { createTicket } from "./create-ticket";
import * as directories from "./directories";
import { hintDisclosureRequest } from "./disclosure-hints";
import { getDisclosureLetter } from "./disclosure-letters";
import { queryDisclosureRequest } from "./disclosure-queries";
import * as requests from "./disclosure-requests";
import * as forms from "./guide-forms";
import * as reports from "./guide-reports";
import * as guides from "./guides";
import * as halls from "./halls";
import * as identity from "./identity";
import * as loginCodes from "./login-codes";
import * as messages from "./messages";
import * as notices from "./notices";
import type { Operation, OperationId } from "./operation";
import { listOwnCases } from "./own-cases";
import { exportOwnData, getOwnData } from "./own-data";
import * as preview from "./preview";
import * as previewCases from "./preview-cases";
import * as previewGuides from "./preview-guides";
import * as previewRatings from "./preview-ratings";
import * as previewSurveys from "./preview-surveys";
import * as previewTickets from "./preview-tickets";
import * as publications from "./publications";
import * as flows from "./question-flows";
import { listRateables } from "./rateables";
import { getRatingDesk } from "./rating-desk";
import { getRatingFigures } from "./rating-figures";
import { getRatingSubject } from "./rating-subject";
import * as ratings from "./ratings";
import { listRectifications } from "./rectifications";
import * as regions from "./regions";
import * as replies from "./replies";
import { listReportFigures } from "./report-figures";
import * as session from "./session";
import * as statistics from "./statistics";
import * as surveys from "./surveys";
import { getTicketDesk } from "./ticket-desk";
import { getTicketFigures } from "./ticket-figures";
import { hintTicket } from "./ticket-hints";
import { queryTicket } from "./ticket-queries";
import * as tickets from "./tickets";
import * as uploads from "./uploads";

/** Every operation of the contract by its id; the type check fails when one is missing. */
export const operations: { [Id in OperationId]: Operation<Id> } = {
  createSession: session.createSession,
  renewSession: session.renewSession,
  endSession: session.endSession,
  getMe: session.getMe,
  listOwnCases,
  getOwnData,
  exportOwnData,
  closeAccount,
  createLoginCode: loginCodes.createLoginCode,
  listTextMessages: loginCodes.listTextMessages,
  proveIdentity: identity.proveIdentity,
  createUpload: uploads.createUpload,
  getUpload: uploads.getUpload,
  listRegions: regions.listRegions,
  getRegion: regions.getRegion,
  listGuides: guides.listGuides,
  getGuide: guides.getGuide,
  listGuideSuggestions: guides.listGuideSuggestions,
  listGuideVersions: guides.listGuideVersions,
  getGuidePack: guides.getGuidePack,
  getGuideForm: forms.getGuideForm,
  createGuideReport: reports.createGuideReport,
  listQuestionFlows: flows.listQuestionFlows,
  getQuestionFlow: flows.getQuestionFlow,
  listFees: directories.listFees,
  listIntermediaries: directories.listIntermediaries,
  listUtilities: directories.listUtilities,
  listHalls: halls.listHalls,
  getHall: halls.getHall,
  listServicePoints: halls.listServicePoints,
  listNotices: notices.listNotices,
  getNotice: notices.getNotice,
  getNoticePicture: notices.getNoticePicture,
  listColumns: publications.listColumns,
  listPublications: publications.listPublications,
  getPublication: publications.getPublication,
  getPublicationAttachment: publications.getPublicationAttachment,
  listAgencies: agencies.listAgencies,
  getStatistics: statistics.getStatistics,
  getTicketFigures,
  getCaseFigures,
  listReportFigures,
  getRatingFigures,
  listRectifications,
  getTicketDesk,
  listTickets: tickets.listTickets,
  createTicket,
  getTicket: tickets.getTicket,
  actOnTicket: tickets.actOnTicket,
  hintTicket,
  queryTicket,
  getRatingDesk,
  getRatingSubject,
  listRateables,
  listRatings: ratings.listRatings,
  createRating,
  getRating: ratings.getRating,
  actOnRating: ratings.actOnRating,
  listDisclosureRequests: requests.listDisclosureRequests,
  createDisclosureRequest,
  getDisclosureRequest: requests.getDisclosureRequest,
  actOnDisclosureRequest: requests.actOnDisclosureRequest,
  getDisclosureLetter,
  hintDisclosureRequest,
  queryDisclosureRequest,
  listPublishedReplies: replies.listPublishedReplies,
  getPublishedReply: replies.getPublishedReply,
  listSurveys: surveys.listSurveys,
  getSurvey: surveys.getSurvey,
  answerSurvey: surveys.answerSurvey,
  listSurveyComments: surveys.listSurveyComments,
  listMessages: messages.listMessages,
  readMessages: messages.readMessages,
  listMessageTemplates: messages.listMessageTemplates,
  listPersonas: preview.listPersonas,
  startPersonaSession: preview.startPersonaSession,
  getClock: preview.getClock,
  setClock: preview.setClock,
  listCases: previewCases.listCases,
  actOnCase: previewCases.actOnCase,
  actOnTicketAsAgency: previewTickets.actOnTicketAsAgency,
  proposeRedaction: previewTickets.proposeRedaction,
  actOnRatingAsAgency: previewRatings.actOnRatingAsAgency,
  listWindowCodes: previewRatings.listWindowCodes,
  getSurveyDesk: previewSurveys.getSurveyDesk,
  actOnSurveyAsOrganiser: previewSurveys.actOnSurveyAsOrganiser,
  changeGuide: previewGuides.changeGuide,
  setFaults: preview.setFaults,
  resetMock: preview.resetMock,
};
