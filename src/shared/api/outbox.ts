// What a person has handed in and the backend has not answered: kept on the phone, sent in order when there is a
// network. Nothing in here counts as submitted until it is `done`.
import { create } from "zustand";
import { persist } from "zustand/middleware";
import { persistedState } from "@/shared/platform/persisted-state";
import type { ErrorCode, FieldError } from "./errors";
import type { WriteBody, WriteOptions, WritePath } from "./operation-types";
import { personalName, resetAtSignOut } from "./personal";
import { personId } from "./session";

/** Paths that take a new thing in. What acts on a case needs the version that the person saw, so it cannot wait. */
type PostPath = {
  [P in WritePath]: "version" extends keyof WriteOptions<P> ? never : P;
}[WritePath];

/** `waiting` for a network or a login, `refused` for good with the reason, `done` with the answer. */
type OutboxState = "waiting" | "sending" | "refused" | "done";

/** A file that goes with a write: handed in before it, once, under the file's own key. */
export interface OutboxFile {
  /** The idempotency key of the upload, and the name under which the phone keeps the file (platform/kept-media). */
  key: string;
  /** What the person calls it. */
  name: string;
  /** What the backend keeps it as, once it has gone. */
  uploadId?: string;
  /** The backend forgot it before the write came, so it goes once more, as another upload. */
  again?: true;
}

/** One write on its way. */
export interface OutboxItem {
  /** The idempotency key: one intention, one item. */
  key: string;
  path: PostPath;
  /** The parameters of the path. */
  params?: Readonly<Record<string, string>>;
  body: object;
  /** Who handed it in; it is sent for nobody else. Empty for what nobody's name goes with. */
  owner: string;
  /** Sent without a token: the backend shall not learn whose phone it is. */
  anonymous?: boolean;
  /** Their ids go into the body as `uploadIds`. */
  files?: readonly OutboxFile[];
  /** When it was handed in: milliseconds since 1970. */
  at: number;
  state: OutboxState;
  /** Why the last try failed, while waiting or refused. */
  failure?: { code: ErrorCode; fields: readonly FieldError[] };
  /** What the backend answered, once done. */
  answer?: unknown;
}

interface OutboxStore {
  items: OutboxItem[];
}

export const useOutbox = create<OutboxStore>()(
  persist((): OutboxStore => ({ items: [] }), {
    name: personalName("outbox"),
    storage: persistedState,
    // What was on its way when the app was closed is sent again, under the same key.
    partialize: ({ items }) => ({
      items: items.map((item) => (item.state === "sending" ? { ...item, state: "waiting" as const } : item)),
    }),
  }),
);

resetAtSignOut(useOutbox);

const itemOf = (key: string) => useOutbox.getState().items.find((item) => item.key === key);

type Extra = Pick<OutboxItem, "anonymous" | "files" | "params">;

/**
 * Puts a write into the outbox under a key made once per intention; what stands there under the same key and is not
 * refused stays as it is.
 */
export function post<P extends PostPath>(
  path: P,
  body: WriteBody<P> & object,
  key: string,
  ...[given]: keyof WriteOptions<P> extends never ? [Extra?] : [Extra & WriteOptions<P>]
): void {
  const before = itemOf(key);
  if (before && before.state !== "refused") return;
  const more: Extra = given ?? {};
  const owner = more.anonymous ? "" : personId();
  const item: OutboxItem = { key, path, body, owner, at: Date.now(), state: "waiting", ...more };
  useOutbox.setState(({ items }) => ({ items: [...items.filter((other) => other.key !== key), item] }));
}

/** Takes a write out again, unless it is on its way just now. Answers whether it is out. */
export function takeOut(key: string): boolean {
  if (itemOf(key)?.state === "sending") return false;
  useOutbox.setState(({ items }) => ({ items: items.filter((item) => item.key !== key) }));
  return true;
}
