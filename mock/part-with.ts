// What becomes of a person's rows when the account goes: what no law keeps is deleted; what the law keeps loses its
// owner, and is from then on nobody's to see but the archive's (个人信息保护法第四十七条).
import type { Account } from "./account";
import { withoutPerson } from "./domain/ratings/without-person";
import { goneId } from "./gone-id";
import { knownOfRated } from "./known-of-rater";
import type { Context } from "./operations/operation";

/** Owner of what the law keeps of people whose accounts are gone. No account has this id. */
const parted = "parted";

function partCases(ownerId: string, { store }: Context): void {
  for (const row of store.list("disclosureRequests"))
    if (row.ownerId === ownerId) store.put("disclosureRequests", { ...row, ownerId: parted });
  for (const row of store.list("tickets")) {
    if (row.ownerId !== ownerId) continue;
    // No law keeps who is to be called back once a ticket is over.
    const { contact: _, assisted: __, ...input } = row.input;
    store.put("tickets", { ...row, input, ownerId: null });
  }
}

/** Ratings stay for the figures alone: nothing in them, and no file, tells whose they were. */
function partRatings({ id, name }: Account, context: Context): void {
  const { store } = context;
  for (const row of store.list("ratings")) {
    if (row.ownerId !== id) continue;
    const known = knownOfRated(row, context);
    const names = [...(known.names ?? []), ...(name === "" ? [] : [name])];
    store.put("ratings", { ...withoutPerson(row, { ...known, names }), ownerId: parted });
    for (const upload of store.list("uploads"))
      if (upload.caseId === row.id) store.remove("uploads", upload.id);
  }
}

/** What the halls' logs tell of windows stays theirs, without who came and for whom. */
function partVisits(ownerId: string, { store }: Context): void {
  for (const { byId, ...row } of store.list("visits")) {
    if (row.ownerId !== ownerId && byId !== ownerId) continue;
    store.put("visits", {
      ...row,
      ...(byId === undefined ? {} : { byId: byId === ownerId ? parted : byId }),
      ownerId: row.ownerId === ownerId ? parted : row.ownerId,
    });
  }
}

function partAnswers(ownerId: string, { store, newId }: Context): void {
  for (const row of store.list("surveyAnswers")) {
    if (row.ownerId !== ownerId) continue;
    store.remove("surveyAnswers", row.id);
    store.put("surveyAnswers", { ...row, id: `${row.surveyId}|${parted}-${newId()}`, ownerId: parted });
  }
}

function partUploads(ownerId: string, { store }: Context): void {
  for (const row of store.list("uploads")) {
    if (row.ownerId !== ownerId) continue;
    if (row.caseId === undefined) store.remove("uploads", row.id);
    else store.put("uploads", { ...row, ownerId: parted });
  }
}

function forgetTraces({ id, phone }: Account, { store }: Context): void {
  for (const row of store.list("messageReads"))
    if (row.id.startsWith(`${id}|`)) store.remove("messageReads", row.id);
  // Whoever signs in is nobody yet: those answers stand under no name, but tell whom they let in.
  const isTold = (row: { id: string; body: unknown }) =>
    row.id.startsWith(`${id}|`) || (typeof row.body === "string" && row.body.includes(`"p-${id}"`));
  for (const row of store.list("answers")) if (isTold(row)) store.remove("answers", row.id);
  for (const row of store.list("failedQueries")) if (row.by === id) store.remove("failedQueries", row.id);
  for (const row of store.list("loginCodes")) if (row.phone === phone) store.remove("loginCodes", row.id);
  for (const row of store.list("guideReports")) {
    const { phone: given, ...rest } = row;
    if (given === phone) store.put("guideReports", rest);
  }
  for (const row of store.list("sessions")) if (row.personId === id) store.remove("sessions", row.id);
}

/** Deletes the account and all that no law keeps, and ends all its sessions. */
export function partWith(account: Account, context: Context): void {
  const { store, content } = context;
  // Before the cases, which tell by what other names their people are called.
  partRatings(account, context);
  partCases(account.id, context);
  partVisits(account.id, context);
  partAnswers(account.id, context);
  partUploads(account.id, context);
  forgetTraces(account, context);
  store.remove("people", account.id);
  if (content.personas.some(({ id }) => id === account.id))
    store.put("goneAccounts", { id: goneId(account.id) });
}
