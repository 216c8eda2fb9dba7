// Everybody who can be signed in: the personas that the mock comes with, and whoever has signed in by phone since.
import type { components } from "@contract/schema";
import type { Account } from "./account";
import type { Content } from "./content";
import { maskDocument, maskName, maskPhone } from "./domain/identity";
import { goneId } from "./gone-id";
import type { Context } from "./operations/operation";
import type { Store } from "./store";

type Schemas = components["schemas"];

/** Where people look for content; anything with a store and content knows the people. */
interface Known {
  store: Store;
  content: Content;
}

/** The personas, without those who have closed their accounts. */
const personasOf = ({ store, content }: Known) =>
  content.personas.filter(({ id }) => !store.get("goneAccounts", goneId(id)));

/** The account of an id. */
export function accountById(id: string | undefined, known: Known): Account | undefined {
  if (id === undefined) return undefined;
  return personasOf(known).find((persona) => persona.id === id) ?? known.store.get("people", id);
}

/** The account of somebody of the preview; one that was closed begins anew, known by its phone alone. */
export function accountOfPersona(personaId: string, context: Context): Account | undefined {
  const persona = context.content.personas.find(({ id }) => id === personaId);
  return persona && accountByPhone(persona.phone, context);
}

/** The account of a mobile phone; a phone that nobody has becomes a new account without a real name. */
export function accountByPhone(phone: string, context: Context): Account {
  const { store, content, newId } = context;
  const known =
    personasOf(context).find((persona) => persona.phone === phone) ??
    store.list("people").find((person) => person.phone === phone);
  if (known) return known;
  const account: Account = {
    id: `x-${newId()}`,
    kind: "person",
    name: "",
    loginLevel: "L1",
    regionCode: content.packs[0]?.region.code ?? "",
    phone,
    document: "",
    prefersElder: false,
  };
  store.put("people", account);
  return account;
}

function displayNameOf({ kind, name, phone }: Account): string {
  if (name === "") return maskPhone(phone);
  return kind === "company" ? name : maskName(name);
}

/** The person as shown, masked. A company's name is public; who has proved no name is called by the phone. */
export function toPerson(account: Account): Schemas["Person"] {
  const { id, kind, loginLevel, regionCode, divisionName, phone, document, prefersElder } = account;
  return {
    id: `p-${id}`,
    kind,
    displayName: displayNameOf(account),
    loginLevel,
    regionCode,
    ...(divisionName === undefined ? {} : { divisionName }),
    phone: maskPhone(phone),
    ...(document === "" ? {} : { document: maskDocument(document) }),
    prefersElder,
  };
}
