// Verbs of a journey: the whole app with its pages, as a person holds it.

import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { type ComponentType, useSyncExternalStore } from "react";
import App from "@/app";
import { useRequestDraft } from "@/features/disclosure/form/store";
import { useSearchHistory as usePublicationSearches } from "@/features/disclosure/publications/search-history";
import { requestDrafts } from "@/features/disclosure/requests/action-drafts";
import { useAudience } from "@/features/guides/audience-store";
import { lookAt } from "@/features/guides/pack/pack-store";
import { useFlowAnswers } from "@/features/guides/questions/store";
import { useReports } from "@/features/guides/report-store";
import { useSaved } from "@/features/guides/saved-store";
import { useSearchHistory } from "@/features/guides/search-history";
import { useChecklist } from "@/features/guides/store";
import { useHere } from "@/features/halls/store";
import { useRegionChoice } from "@/features/regions/store";
import { useSearchHistory as useReplySearches } from "@/features/replies/search-history";
import { useSignInDraft } from "@/features/session/sign-in-store";
import { useSurveyDrafts } from "@/features/surveys/drafts";
import { ticketDrafts } from "@/features/tickets/cases/action-drafts";
import { useTicketDraft } from "@/features/tickets/form/store";
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
import MessageListPage from "@/pages/messages/list";
import NoticeDetail from "@/pages/notices/detail";
import NoticeList from "@/pages/notices/list";
import MyRatings from "@/pages/ratings/mine";
import PickRegion from "@/pages/regions/pick";
import OneReply from "@/pages/replies/detail";
import ReplyList from "@/pages/replies/list";
import ProveIdentity from "@/pages/session/identity";
import SignInPage from "@/pages/session/sign-in";
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
import { useOutbox } from "@/shared/api/outbox";
import { enterSession, useSessionState } from "@/shared/api/session";
import { useSkin } from "@/shared/ui/skin";
import { backend } from "./backend";
import type { PersonaId } from "./kept-session";
import { pages, switchTab, watchPages } from "./page-stack";
import { endOfPage, PageContext } from "./taro-shim";

const screens: Record<string, ComponentType> = {
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
  "/pages/replies/list/index": ReplyList,
  "/pages/replies/detail/index": OneReply,
  "/pages/surveys/list/index": Surveys,
  "/pages/surveys/detail/index": SurveyDetail,
  "/pages/messages/list/index": MessageListPage,
  "/pages/session/sign-in/index": SignInPage,
  "/pages/session/identity/index": ProveIdentity,
  "/pages/ratings/mine/index": MyRatings,
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

function Stack() {
  const stack = useSyncExternalStore(watchPages, pages);
  return stack.map((page, depth) => {
    const Screen = screens[page.path];
    if (!Screen) throw new Error(`no screen at ${page.path}`);
    const top = depth === stack.length - 1;
    return (
      <PageContext.Provider key={page.serial} value={page}>
        <div hidden={!top} data-testid={top ? "page" : "under"}>
          <Screen />
        </div>
      </PageContext.Provider>
    );
  });
}

interface KeptStore {
  persist: { rehydrate: () => Promise<void> | void };
  restart: () => void;
}

const keptStores: KeptStore[] = [
  {
    persist: useSessionState.persist,
    restart: () => useSessionState.setState(useSessionState.getInitialState(), true),
  },
  {
    persist: useSignInDraft.persist,
    restart: () => useSignInDraft.setState(useSignInDraft.getInitialState(), true),
  },
  { persist: useSkin.persist, restart: () => useSkin.setState(useSkin.getInitialState(), true) },
  {
    persist: useRegionChoice.persist,
    restart: () => useRegionChoice.setState(useRegionChoice.getInitialState(), true),
  },
  { persist: useAudience.persist, restart: () => useAudience.setState(useAudience.getInitialState(), true) },
  {
    persist: useSearchHistory.persist,
    restart: () => useSearchHistory.setState(useSearchHistory.getInitialState(), true),
  },
  {
    persist: useChecklist.persist,
    restart: () => useChecklist.setState(useChecklist.getInitialState(), true),
  },
  { persist: useSaved.persist, restart: () => useSaved.setState(useSaved.getInitialState(), true) },
  {
    persist: usePublicationSearches.persist,
    restart: () => usePublicationSearches.setState(usePublicationSearches.getInitialState(), true),
  },
  {
    persist: useReplySearches.persist,
    restart: () => useReplySearches.setState(useReplySearches.getInitialState(), true),
  },
  {
    persist: useRequestDraft.persist,
    restart: () => useRequestDraft.setState(useRequestDraft.getInitialState(), true),
  },
  {
    persist: useSurveyDrafts.persist,
    restart: () => useSurveyDrafts.setState(useSurveyDrafts.getInitialState(), true),
  },
  {
    persist: useTicketDraft.persist,
    restart: () => useTicketDraft.setState(useTicketDraft.getInitialState(), true),
  },
  { persist: useOutbox.persist, restart: () => useOutbox.setState(useOutbox.getInitialState(), true) },
  {
    persist: requestDrafts.useDrafts.persist,
    restart: () => requestDrafts.useDrafts.setState(requestDrafts.useDrafts.getInitialState(), true),
  },
  {
    persist: ticketDrafts.useDrafts.persist,
    restart: () => ticketDrafts.useDrafts.setState(ticketDrafts.useDrafts.getInitialState(), true),
  },
  { persist: useReports.persist, restart: () => useReports.setState(useReports.getInitialState(), true) },
];

/** As after a fresh start of the app: what the stores hold is what the phone kept. */
async function restartStores(): Promise<void> {
  const kept = Object.entries(localStorage);
  for (const { restart } of keptStores) restart();
  lookAt("");
  useHere.setState(useHere.getInitialState(), true);
  useFlowAnswers.setState(useFlowAnswers.getInitialState(), true);
  localStorage.clear();
  for (const [key, value] of kept) localStorage.setItem(key, String(value));
  for (const { persist } of keptStores) await persist.rehydrate();
}

/** The phone on which a persona is signed in; before the app is opened, or while it is open. */
export function signInAs(persona: PersonaId): void {
  act(() => enterSession(backend.signIn(persona)));
}

/** The resident of 达来呼布镇. */
export const asResident = () => signInAs("resident");

/** Opens the app at a page, `/pages/tabs/home/index` unless said otherwise. */
export async function openApp(url = "/pages/tabs/home/index") {
  await restartStores();
  await switchTab({ url });
  return render(
    <App>
      <Stack />
    </App>,
  );
}

/** The page on top of the stack. */
export const page = () => within(screen.getByTestId("page"));

/** Waits until the page says this. */
export const see = (text: string | RegExp) => page().findByText(text);

/** Taps what has this name: a button, link, tab or choice. */
export async function tap(role: string, name: string | RegExp): Promise<void> {
  await userEvent.click(await page().findByRole(role, { name }));
}

/** Types into the only field of the page. */
export async function type(text: string): Promise<void> {
  await userEvent.type(await page().findByRole("searchbox"), text);
}

/** Scrolls to the end of the page. */
export function reachEnd(): void {
  act(() => {
    for (const tell of endOfPage) tell();
  });
}
