import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { personalKey } from "@/shared/api/personal";
import { requestQuery } from "../requests/queries";
import "./settle-draft";
import { useRequestDraft } from "./store";

/** Calls back once with the id when the draft is filed while the page is open. */
export function useJustFiled(onFiled: (requestId: string) => void): void {
  const client = useQueryClient();
  const filed = useRequestDraft((draft) => draft.filed);
  const [before, setBefore] = useState(filed);
  useEffect(() => {
    if (filed === before) return;
    setBefore(filed);
    if (!filed) return;
    client.setQueryData(requestQuery(filed.requestId).queryKey, filed.answer);
    void client.invalidateQueries({ queryKey: personalKey("disclosure-requests") });
    onFiled(filed.requestId);
  });
}
