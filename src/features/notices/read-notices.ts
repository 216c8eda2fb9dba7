// Which notices this person has read on this phone. It leaves the phone to nobody, and goes at sign-out.
import { create } from "zustand";
import { persist } from "zustand/middleware";
import { personalName, resetAtSignOut } from "@/shared/api/personal";
import { persistedState } from "@/shared/platform/persisted-state";

interface ReadNotices {
  /** Newest first. */
  ids: readonly string[];
}

/** Older ones are off the lists by then. */
const mostKept = 200;

export const useReadNotices = create<ReadNotices>()(
  persist((): ReadNotices => ({ ids: [] }), {
    name: personalName("read-notices"),
    storage: persistedState,
  }),
);

resetAtSignOut(useReadNotices);

/** It was opened. */
export function markNoticeRead(id: string): void {
  const { ids } = useReadNotices.getState();
  if (!ids.includes(id)) useReadNotices.setState({ ids: [id, ...ids].slice(0, mostKept) });
}
