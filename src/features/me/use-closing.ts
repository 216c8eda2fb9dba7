import type { components } from "@contract/schema";
import { useMutation } from "@tanstack/react-query";
import { useRef } from "react";
import { ApiError } from "@/shared/api/errors";
import { write } from "@/shared/api/request";
import { forgetSession } from "@/shared/api/session";
import { newKey } from "@/shared/lib/new-key";

type ClosedAccount = components["schemas"]["ClosedAccount"];

interface ClosingOptions {
  /** It is gone; what was deleted, and what the law keeps. */
  onClosed: (closed: ClosedAccount) => void;
  /** A case has come in the way since the page was read. */
  onRefused: () => void;
}

/** Closing the account: sent once; then this phone forgets everything personal, as the backend has. */
export function useClosing({ onClosed, onRefused }: ClosingOptions) {
  const key = useRef(newKey());
  const { mutate, isPending, error, reset } = useMutation({
    networkMode: "always",
    mutationFn: () => write("/v1/me/closure", { confirms: true }, key.current),
    onSuccess: (closed) => {
      onClosed(closed);
      forgetSession();
    },
    onError: (failure) => {
      if (failure instanceof ApiError && failure.code === "action_not_allowed") onRefused();
    },
  });
  return { close: () => mutate(), isClosing: isPending, error, reset };
}
