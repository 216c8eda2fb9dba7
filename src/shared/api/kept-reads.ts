// Every read is kept on the phone under a key of its own: what was opened once opens without a network.
import { experimental_createQueryPersister } from "@tanstack/query-persist-client-core";
import { notifyManager, type QueryPersister } from "@tanstack/react-query";
import { readStored, removeStored, storedKeys, writeStored } from "@/shared/platform/storage";

const prefix = "read";

/** Milliseconds: a month without a network is a herder's winter. */
const maxAge = 30 * 24 * 60 * 60 * 1000;

/** Changes with the shape of what is kept, so that an update of the app never reads an old shape. */
const shape = "1";

/** Characters that one key may hold: WeChat allows 1 MB, and a Chinese character takes three bytes of it. */
const largest = 300_000;

/** Lists go before single things: a guide that was opened is what a herder needs in the pasture. */
const isList = (key: string) => /"(guides|notices|regions)"/.test(key);

/** The storage is full: kept reads are only copies, so they make room, lists first, and drafts stay. */
function makeRoom(key: string, value: string): void {
  const kept = storedKeys().filter((old) => old.startsWith(prefix));
  for (const old of kept.filter(isList)) removeStored(old);
  if (writeStored(key, value)) return;
  for (const old of kept) removeStored(old);
  writeStored(key, value);
}

const storage = {
  getItem: readStored,
  setItem: (key: string, value: string) => {
    if (value.length > largest) return;
    if (!writeStored(key, value)) makeRoom(key, value);
  },
  removeItem: removeStored,
  entries: () =>
    storedKeys().flatMap((key): [string, string][] => {
      const value = key.startsWith(prefix) ? readStored(key) : null;
      return value === null ? [] : [[key, value]];
    }),
};

const persister = experimental_createQueryPersister<string>({
  prefix,
  buster: shape,
  maxAge,
  storage,
  refetchOnRestore: false,
  filters: { predicate: ({ meta }) => meta?.keep !== false },
});

/**
 * Answers from the phone first and then asks the backend, if what is kept is stale. HACK(kept-first): the library would
 * ask too, but leaves the failure of that second question unhandled; here it only shows in the query's state.
 */
export const keptFirst: QueryPersister = async (queryFn, context, query) => {
  let asked = false;
  const ask: typeof queryFn = (given) => {
    asked = true;
    return queryFn(given);
  };
  const data = await persister.persisterFn(ask as never, context as never, query as never);
  if (!asked) {
    notifyManager.schedule(() => {
      if (query.isStale()) query.fetch().catch(() => undefined);
    });
  }
  return data as never;
};

/** Milliseconds after the start, when the first page stands. */
const whenIdle = 5000;

/** Forgets what is too old or of an older shape. */
export function forgetOldReads(): void {
  setTimeout(() => void persister.persisterGc(), whenIdle);
}
