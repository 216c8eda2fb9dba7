import { useRef, useState } from "react";
import * as v from "valibot";
import { ApiError, errorText } from "@/shared/api/errors";
import { write } from "@/shared/api/request";
import { keepPerson } from "@/shared/api/session";
import { type MessageKey, t } from "@/shared/i18n/translate";
import { isDocumentNumber, tidyNumber } from "@/shared/lib/identity-numbers";
import { newKey } from "@/shared/lib/new-key";
import { goToField } from "@/shared/platform/part-of-page";

/** 居民身份证, 港澳台居民居住证, 外国人永久居留身份证, 护照. */
export const documentKinds = ["id-card", "residence-permit", "foreigner-permit", "passport"] as const;

type DocumentKind = (typeof documentKinds)[number];

const empty = { name: "", kind: "id-card" as DocumentKind, number: "", agrees: false };

type Fields = typeof empty;
type IdentityField = keyof Fields;

/** What can be seen to be wrong before the backend looks. */
const form = v.object({
  name: v.pipe(v.string(), v.trim(), v.minLength(2), v.maxLength(50)),
  number: v.string(),
  agrees: v.literal(true),
});

/** In the order of the page. */
const order = ["name", "number", "agrees"] as const;

const words: Record<(typeof order)[number], MessageKey> = {
  name: "session.identity.name.wrong",
  number: "session.identity.number.wrong",
  agrees: "session.identity.agree.first",
};

function wrongFields(fields: Fields): IdentityField[] {
  const checked = v.safeParse(
    v.pipe(
      form,
      v.forward(
        v.partialCheck([["number"]], ({ number }) => isDocumentNumber(fields.kind, tidyNumber(number))),
        ["number"],
      ),
    ),
    fields,
  );
  const issues = checked.issues?.map((issue) => String(issue.path?.[0]?.key)) ?? [];
  return order.filter((field) => issues.includes(field));
}

/** The fields that the backend refused. */
function refusedFields(error: unknown): IdentityField[] {
  const pointers = error instanceof ApiError ? error.fields.map(({ pointer }) => pointer) : [];
  const found: IdentityField[] = [];
  if (pointers.includes("#/name")) found.push("name");
  if (pointers.some((pointer) => pointer.startsWith("#/document"))) found.push("number");
  return found;
}

/** Proving a real name: what stands on the page. It is not kept on the phone: it is a document's number. */
export function useIdentity() {
  const [fields, setFields] = useState(empty);
  const [wrong, setWrong] = useState<IdentityField[]>([]);
  const [failure, setFailure] = useState("");
  const [isSending, setSending] = useState(false);
  const busy = useRef(false);
  const last = useRef({ body: "", key: "" });

  const point = (found: IdentityField[]) => {
    setWrong(found);
    if (found[0]) goToField(`identity-${found[0]}`);
    return found.length === 0;
  };

  const send = async () => {
    const { name, kind, number } = fields;
    const body = { name: name.trim(), document: { kind, number: tidyNumber(number) }, agrees: true as const };
    const text = JSON.stringify(body);
    if (last.current.body !== text) last.current = { body: text, key: newKey() };
    keepPerson(await write("/v1/me/identity", body, last.current.key));
  };

  const submit = async () => {
    if (busy.current || !point(wrongFields(fields))) return;
    busy.current = true;
    setSending(true);
    setFailure("");
    await send().catch((error: unknown) => {
      if (point(refusedFields(error))) setFailure(errorText(error));
    });
    busy.current = false;
    setSending(false);
  };

  return {
    fields,
    failure,
    isSending,
    errorOf: (field: (typeof order)[number]) => (wrong.includes(field) ? t(words[field]) : ""),
    change: (part: Partial<Fields>) => {
      setFields((before) => ({ ...before, ...part }));
      setWrong((before) => before.filter((field) => !(field in part)));
    },
    submit: () => void submit(),
  };
}
