import { useMutation } from "@tanstack/react-query";
import { useRef } from "react";
import { newKey } from "@/shared/lib/new-key";
import { ApiError } from "./errors";

interface Attempt<Body> {
  body: Body;
  version: number;
  key: string;
}

/** Whether the case is another by now than the one that the person saw. */
export const hasMovedOn = (error: unknown) =>
  error instanceof ApiError && (error.code === "version_conflict" || error.code === "action_not_allowed");

const isSame = <Body>(one: Attempt<Body>, body: Body, version: number) =>
  one.version === version && JSON.stringify(one.body) === JSON.stringify(body);

interface CaseActionOptions<Body, Answer> {
  /** The version of the case that the person sees. */
  version: number;
  /** Sends it under the key that stands for this intention. */
  send: (attempt: Attempt<Body>) => Promise<Answer>;
  /** It was done; the answer is the case as it is now. */
  onAnswer: (answer: Answer, body: Body) => void;
  /** The case is another by now: time to read it again. */
  onMovedOn: () => void;
}

/** What one can do on a case: sent once, nothing assumed before the answer, and how the last try went. */
export function useCaseAction<Body extends { action: string }, Answer>({
  version,
  send,
  onAnswer,
  onMovedOn,
}: CaseActionOptions<Body, Answer>) {
  const last = useRef<Attempt<Body>>();
  // Known before the next drawing of the page, so that a second tap sends nothing.
  const busy = useRef(false);
  const { mutate, isPending, error, variables, reset } = useMutation<Answer, Error, Attempt<Body>>({
    // As for reads: the phone's word that it is offline is not reliable.
    networkMode: "always",
    mutationFn: send,
    onSuccess: (answer, { body }) => onAnswer(answer, body),
    onError: (failure) => {
      if (hasMovedOn(failure)) onMovedOn();
    },
    onSettled: () => {
      busy.current = false;
    },
  });
  const act = (body: Body, onDone?: () => void) => {
    if (busy.current) return;
    busy.current = true;
    const before = last.current;
    // The same again, as after a lost answer, goes under the same key; anything else is another intention.
    const attempt = before && isSame(before, body, version) ? before : { body, version, key: newKey() };
    last.current = attempt;
    mutate(attempt, onDone ? { onSuccess: onDone } : {});
  };
  return { act, isPending, error, tried: variables?.body.action as Body["action"] | undefined, reset };
}

/** How the last try went, whatever it was. */
export interface Tried {
  error: unknown;
  isPending: boolean;
  /** Name of the action. */
  tried: string | undefined;
}
