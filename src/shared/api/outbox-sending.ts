// Empties the outbox: one at a time, oldest first, whenever a network may be there.
import { watchNetwork } from "@/shared/platform/network";
import { watchPages } from "@/shared/platform/page-shown";
import { base, exchangeAsCaller } from "./as-caller";
import { ApiError } from "./errors";
import { type OutboxFile, type OutboxItem, useOutbox } from "./outbox";
import { exchange } from "./send";
import { personId } from "./session";
import { buildUrl } from "./url";

function note(key: string, part: Partial<OutboxItem>): void {
  useOutbox.setState(({ items }) => ({
    items: items.map((item) => (item.key === key ? { ...item, ...part } : item)),
  }));
}

/** The backend has decided for good: no login, no network and no patience would help. */
function isFinal({ code, status }: ApiError): boolean {
  return status >= 400 && status < 500 && code !== "unauthenticated" && code !== "too_many_requests";
}

/** Sends the write itself; its files have gone. */
async function sendBody({ key, path, params = {}, body, anonymous, files }: OutboxItem): Promise<unknown> {
  const uploadIds = files?.flatMap(({ uploadId }) => uploadId ?? []) ?? [];
  const wanted = {
    method: "POST" as const,
    url: buildUrl(base, path, params),
    headers: { "Idempotency-Key": key },
    body: uploadIds.length > 0 ? { ...body, uploadIds } : body,
  };
  const sent = await (anonymous ? exchange(wanted) : exchangeAsCaller(wanted));
  return sent.body;
}

/** A file that lay at the backend without its write for a day is forgotten there, so it must go again. */
const isForgotten = ({ fields }: ApiError) => fields.some(({ pointer }) => pointer.startsWith("#/uploadIds"));

function failedWith(item: OutboxItem, error: unknown): Partial<OutboxItem> {
  const known = error instanceof ApiError ? error : new ApiError("unreadable", 0);
  const failure = { code: known.code, fields: [...known.fields] };
  const { files = [] } = item;
  const isOver = files.length === 0 || files.some(({ again }) => again);
  if (!isForgotten(known) || isOver) return { state: isFinal(known) ? "refused" : "waiting", failure };
  return { state: "waiting", failure, files: files.map(({ key, name }) => ({ key, name, again: true })) };
}

/** Hands in the files of an item, if it has any: what that takes, the first page does not wait for. */
async function sendFiles(item: OutboxItem): Promise<OutboxFile[] | undefined> {
  if (!item.files) return undefined;
  const { handInFiles } = await import("./outbox-files");
  return handInFiles(item.files, (files) => note(item.key, { files }));
}

/** Sends one item and notes what became of it. Answers whether to go on with the next. */
async function sendOne(item: OutboxItem): Promise<boolean> {
  const { key } = item;
  note(key, { state: "sending" });
  try {
    const files = await sendFiles(item);
    note(key, { state: "done", answer: await sendBody(files ? { ...item, files } : item) });
    return true;
  } catch (error) {
    const outcome = failedWith(item, error);
    note(key, outcome);
    return outcome.state === "refused";
  }
}

const nextInLine = (sent: Set<string>) =>
  useOutbox
    .getState()
    .items.find(
      ({ key, state, owner, anonymous }) =>
        state === "waiting" && (anonymous || (owner !== "" && owner === personId())) && !sent.has(key),
    );

let sending: Promise<void> | undefined;

async function sendAll(): Promise<void> {
  const sent = new Set<string>();
  for (let item = nextInLine(sent); item; item = nextInLine(sent)) {
    sent.add(item.key);
    if (!(await sendOne(item))) return;
  }
}

/** Sends what waits, for who is signed in. A second call while it runs waits for the same run. */
export function sendOutbox(): Promise<void> {
  sending ??= sendAll().finally(() => {
    sending = undefined;
  });
  return sending;
}

/** From now on the outbox empties itself when a network comes, and when a page comes to the front. */
export function keepSending(): void {
  watchNetwork((online) => {
    if (online) void sendOutbox();
  });
  watchPages(() => void sendOutbox());
}
