import { useQueryClient } from "@tanstack/react-query";
import { usePageShown } from "@/shared/platform/page-shown";

/**
 * Asks again for what is old or failed when a page comes to the front: tab pages are never unmounted, and WeChat breaks
 * requests off when it has been in the background for 5 s.
 */
export function useRefreshOnShow(): void {
  const queryClient = useQueryClient();
  usePageShown(() => {
    void queryClient.refetchQueries({ type: "active", stale: true }, { cancelRefetch: false });
  });
}
