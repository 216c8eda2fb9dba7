import { isDocumentNumber, tidyDocument } from "../domain/identity-documents";
import { toPerson } from "../people";
import type { Operation } from "./operation";

/** Letters of any script, with the dots and blanks that stand inside names: 阿依古丽·买买提, Anna Maria. */
const name = /^\p{L}[\p{L}\p{M}·•.' -]*$/u;

/** POST /v1/me/identity: once; a real name that is proved does not change by itself. */
export const proveIdentity: Operation<"proveIdentity"> = ({ body }, { store, caller }) => {
  if (!caller) return { refused: "unauthenticated" };
  if (caller.persona.loginLevel !== "L1") return { refused: "action_not_allowed" };
  const given = body.name.trim();
  const errors = [
    ...([...given].length >= 2 && name.test(given) ? [] : [{ pointer: "#/name", code: "pattern" }]),
    ...(isDocumentNumber(body.document) ? [] : [{ pointer: "#/document/number", code: "check" }]),
  ];
  if (errors.length > 0) return { refused: "invalid_request", errors };
  const { kind, number } = tidyDocument(body.document);
  const proved = {
    ...caller.persona,
    name: given,
    document: number,
    documentKind: kind,
    loginLevel: "L2" as const,
  };
  store.put("people", proved);
  return toPerson(proved);
};
