import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { ApiError, errorText } from "@/shared/api/errors";
import { t } from "@/shared/i18n/translate";
import { goToField } from "@/shared/platform/part-of-page";

const patterns = { number: /^[A-Z0-9-]{8,40}$/, queryCode: /^\d{6}$/ };
type QueryField = keyof typeof patterns;
type Typed = Record<QueryField, string>;

/** Minutes, when the backend does not say. */
const usualWait = 10;

/** One text for a wrong code and an unknown number: it must not tell which numbers exist. */
function failureText(error: unknown): string {
  if (!(error instanceof ApiError)) return errorText(error);
  if (error.code === "not_found") return t("cases.query.wrong");
  if (error.code !== "too_many_requests") return errorText(error);
  const minutes = error.retryAfter === undefined ? usualWait : Math.max(1, Math.ceil(error.retryAfter / 60));
  return t("cases.query.tooMany", { minutes });
}

/** Looking up a case by number and query code. What is typed stands in no address and is not kept. */
export function useNumberQuery<Progress>(look: (typed: Typed) => Promise<Progress>) {
  const [fields, setFields] = useState<Typed>({ number: "", queryCode: "" });
  const [wrong, setWrong] = useState<QueryField[]>([]);
  const { mutate, data, error, isPending, reset } = useMutation({ networkMode: "always", mutationFn: look });
  const typed = { number: fields.number.trim().toUpperCase(), queryCode: fields.queryCode.trim() };
  const submit = () => {
    const found = (Object.keys(patterns) as QueryField[]).filter((name) => !patterns[name].test(typed[name]));
    setWrong(found);
    if (found[0]) goToField(`query-${found[0]}`);
    else if (!isPending) mutate(typed);
  };
  return {
    fields,
    progress: data,
    isPending,
    failure: error ? failureText(error) : "",
    errorOf: (name: QueryField) => (wrong.includes(name) ? t(`cases.query.wrong.${name}`) : ""),
    change: (part: Partial<Typed>) => {
      setFields({ ...fields, ...part });
      setWrong((before) => before.filter((name) => !(name in part)));
      if (error) reset();
    },
    submit,
    again: reset,
  };
}
