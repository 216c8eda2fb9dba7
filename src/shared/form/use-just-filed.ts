import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import type { FormKind } from "./form-kind";
import type { Shape } from "./shape";

/** Calls back once with the id of the case when the draft is filed while the page is open. */
export function useJustFiled<T extends Shape>(
  { useDraft, remember }: FormKind<T>,
  onFiled: (id: string) => void,
): void {
  const client = useQueryClient();
  const filed = useDraft((draft) => draft.filed);
  const [before, setBefore] = useState(filed);
  useEffect(() => {
    if (filed === before) return;
    setBefore(filed);
    if (!filed) return;
    remember(client, filed.answer);
    onFiled(filed.answer.id);
  });
}
