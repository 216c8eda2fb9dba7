// What the phone kept over a fresh start of the app.
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
import { useReadNotices } from "@/features/notices/read-notices";
import { useReadingSize } from "@/features/notices/reading-size";
import { ratingDrafts } from "@/features/ratings/cases/action-drafts";
import { useRateDrafts } from "@/features/ratings/rate/drafts";
import { useRegionChoice } from "@/features/regions/store";
import { useSearchHistory as useReplySearches } from "@/features/replies/search-history";
import { useSignInDraft } from "@/features/session/sign-in-store";
import { useSurveyDrafts } from "@/features/surveys/drafts";
import { ticketDrafts } from "@/features/tickets/cases/action-drafts";
import { useTicketDraft } from "@/features/tickets/form/store";
import { useOutbox } from "@/shared/api/outbox";
import { useSessionState } from "@/shared/api/session";
import { useSkin } from "@/shared/ui/skin";

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
  {
    persist: useReadNotices.persist,
    restart: () => useReadNotices.setState(useReadNotices.getInitialState(), true),
  },
  {
    persist: useReadingSize.persist,
    restart: () => useReadingSize.setState(useReadingSize.getInitialState(), true),
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
    persist: useRateDrafts.persist,
    restart: () => useRateDrafts.setState(useRateDrafts.getInitialState(), true),
  },
  {
    persist: ratingDrafts.useDrafts.persist,
    restart: () => ratingDrafts.useDrafts.setState(ratingDrafts.useDrafts.getInitialState(), true),
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
export async function restartStores(): Promise<void> {
  const kept = Object.entries(localStorage);
  for (const { restart } of keptStores) restart();
  lookAt("");
  useHere.setState(useHere.getInitialState(), true);
  useFlowAnswers.setState(useFlowAnswers.getInitialState(), true);
  localStorage.clear();
  for (const [key, value] of kept) localStorage.setItem(key, String(value));
  for (const { persist } of keptStores) await persist.rehydrate();
}
