import * as guides from "./guides";
import * as halls from "./halls";
import * as notices from "./notices";
import type { Operation, OperationId } from "./operation";
import * as preview from "./preview";
import * as regions from "./regions";
import * as session from "./session";

/** Every operation of the contract by its id; the type check fails when one is missing. */
export const operations: { [Id in OperationId]: Operation<Id> } = {
  createSession: session.createSession,
  renewSession: session.renewSession,
  endSession: session.endSession,
  getMe: session.getMe,
  listRegions: regions.listRegions,
  getRegion: regions.getRegion,
  listGuides: guides.listGuides,
  getGuide: guides.getGuide,
  getGuidePack: guides.getGuidePack,
  listHalls: halls.listHalls,
  getHall: halls.getHall,
  listNotices: notices.listNotices,
  getNotice: notices.getNotice,
  listPersonas: preview.listPersonas,
  startPersonaSession: preview.startPersonaSession,
  getClock: preview.getClock,
  setClock: preview.setClock,
  setFaults: preview.setFaults,
  resetMock: preview.resetMock,
};
