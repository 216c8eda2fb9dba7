// Empties the outbox: one at a time, oldest first, whenever a network may be there.
import { watchNetwork } from "@/shared/platform/network";
import { watchPages } from "@/shared/platform/page-shown";
import { base, exchangeAsCaller } from "./as-caller";
import { ApiError } from "./errors";
import { type OutboxItem, useOutbox } from "./outbox";
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

/** Sends one item and notes what became of it. Answers whether to go on with the next. */
async function sendOne({ key, path, body }: OutboxItem): Promise<boolean> {
  note(key, { state: "sending" });
  try {
    const url = buildUrl(base, path, {});
    const sent = await exchangeAsCaller({ method: "POST", url, headers: { "Idempotency-Key": key }, body });
    note(key, { state: "done", answer: sent.body });
    return true;
  } catch (error) {
    const known = error instanceof ApiError ? error : new ApiError("unreadable", 0);
    const failure = { code: known.code, fields: [...known.fields] };
    note(key, { state: isFinal(known) ? "refused" : "waiting", failure });
    return isFinal(known);
  }
}

const nextInLine = (sent: Set<string>) =>
  useOutbox
    .getState()
    .items.find(
      ({ key, state, owner }) =>
        state === "waiting" && owner !== "" && owner === personId() && !sent.has(key),
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
