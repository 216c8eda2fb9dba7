// Every read is kept on the phone under a key of its own: what was opened once opens without a network.
import { experimental_createQueryPersister } from "@tanstack/query-persist-client-core";
import { notifyManager, type QueryPersister } from "@tanstack/react-query";
import { readPrefix, readStored, removeStored, storedKeys, writeStored } from "@/shared/platform/storage";
import { personalRead, personId } from "./session";

/** Milliseconds: a month without a network is a herder's winter. */
const maxAge = 30 * 24 * 60 * 60 * 1000;

/** Changes with the shape of what is kept, so that an update of the app never reads an old shape. */
const shape = "1";

/** What a person has read is that person's alone: neither kept nor shown while nobody or somebody else is signed in. */
function isAnothers(key: string): boolean {
  const personal = `${readPrefix}-["${personalRead}",`;
  if (!key.startsWith(personal)) return false;
  const person = personId();
  return person === "" || !key.startsWith(`${personal}${JSON.stringify(person)}`);
}

const storage = {
  getItem: (key: string) => (isAnothers(key) ? null : readStored(key)),
  setItem: (key: string, value: string) => {
    if (!isAnothers(key)) writeStored(key, value);
  },
  removeItem: removeStored,
  entries: () =>
    storedKeys().flatMap((key): [string, string][] => {
      const value = key.startsWith(readPrefix) ? readStored(key) : null;
      return value === null ? [] : [[key, value]];
    }),
};

const persister = experimental_createQueryPersister<string>({
  prefix: readPrefix,
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
