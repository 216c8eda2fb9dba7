import { isPersonName } from "../domain/identity";
import { isDocumentNumber, tidyDocument } from "../domain/identity-documents";
import { toPerson } from "../people";
import type { Operation } from "./operation";

/** POST /v1/me/identity: once; a real name that is proved does not change by itself. */
export const proveIdentity: Operation<"proveIdentity"> = ({ body }, { store, caller }) => {
  if (!caller) return { refused: "unauthenticated" };
  if (caller.persona.loginLevel !== "L1") return { refused: "action_not_allowed" };
  const given = body.name.trim();
  const errors = [
    ...(isPersonName(given) ? [] : [{ pointer: "#/name", code: "pattern" }]),
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
