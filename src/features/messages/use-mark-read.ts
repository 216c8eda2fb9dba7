import { useMutation, useQueryClient } from "@tanstack/react-query";
import { personalKey } from "@/shared/api/personal";
import { write } from "@/shared/api/request";
import { newKey } from "@/shared/lib/new-key";

/** Messages that the contract marks at once. */
export const mostAtOnce = 50;

/** Marking messages as read. A failure is no harm: they stay marked as unread, and the next opening tries again. */
export function useMarkRead() {
  const client = useQueryClient();
  const { mutate } = useMutation({
    networkMode: "always",
    mutationFn: (ids: string[]) => write("/v1/message-reads", { ids }, newKey()),
    onSuccess: () => void client.invalidateQueries({ queryKey: personalKey("messages") }),
  });
  return (ids: string[]) => {
    if (ids.length > 0) mutate(ids);
  };
}
