import { useState } from "react";
import { ApiError } from "@/shared/api/errors";
import { type MessageKey, t } from "@/shared/i18n/translate";
import { goToField } from "@/shared/platform/part-of-page";
import { requestDrafts } from "./action-drafts";
import type { DisclosureRequest } from "./queries";
import type { RequestAct } from "./use-request-action";

interface CorrectionFields {
  title: string;
  documentNumber: string;
  description: string;
  goodReason: string;
}
type CorrectionField = keyof CorrectionFields;

/** Characters, as the contract wants them; a name and a number may be left out. */
const least: Record<CorrectionField, number> = { title: 2, documentNumber: 2, description: 6, goodReason: 4 };

const wrongWords: Record<CorrectionField, MessageKey> = {
  title: "requests.correction.wrong.title",
  documentNumber: "requests.correction.wrong.documentNumber",
  description: "requests.correction.wrong.description",
  goodReason: "requests.correction.wrong.goodReason",
};

const names: CorrectionField[] = ["title", "documentNumber", "description", "goodReason"];

function wrongOf(fields: CorrectionFields, isLate: boolean): CorrectionField[] {
  return names.filter((name) => {
    const { length } = fields[name].trim();
    const needed = name === "description" || (name === "goodReason" && isLate);
    return length === 0 ? needed : length < least[name];
  });
}

/** Fields that the backend refused, such as `#/wanted/description`. */
function refusedOf(error: unknown): CorrectionField[] {
  if (!(error instanceof ApiError)) return [];
  return names.filter((name) => error.fields.some(({ pointer }) => pointer.endsWith(`/${name}`)));
}

/** The form of the one correction: begins with what was asked, keeps what is typed, and sends it. */
export function useCorrection(request: DisclosureRequest, action: RequestAct) {
  const draft = requestDrafts.useDraft(request.id);
  const [pointed, setPointed] = useState<CorrectionField[]>([]);
  const { wanted } = request;
  const fields: CorrectionFields = {
    title: draft.title ?? wanted.title ?? "",
    documentNumber: draft.documentNumber ?? wanted.documentNumber ?? "",
    description: draft.description ?? wanted.description,
    goodReason: draft.goodReason ?? "",
  };
  const refused = action.tried === "correct" ? refusedOf(action.error) : [];
  const overdue = request.deadlines.some(
    ({ kind, overdue: late, met }) => kind === "correct" && late && !met,
  );
  const isLate = overdue || refused.includes("goodReason");
  const wrong = [...pointed, ...refused];
  const isReady = () => {
    const found = wrongOf(fields, isLate);
    setPointed(found);
    if (found[0]) goToField(`correct-${found[0]}`);
    return found.length === 0;
  };
  const send = () => {
    const trimmed = (name: CorrectionField) => fields[name].trim();
    action.act({
      action: "correct",
      wanted: {
        description: trimmed("description"),
        ...(trimmed("title") ? { title: trimmed("title") } : {}),
        ...(trimmed("documentNumber") ? { documentNumber: trimmed("documentNumber") } : {}),
      },
      ...(isLate ? { goodReason: trimmed("goodReason") } : {}),
    });
  };
  return {
    fields,
    isLate,
    errorOf: (name: CorrectionField) =>
      wrong.includes(name) ? t(wrongWords[name], { least: least[name] }) : "",
    change: (part: Partial<CorrectionFields>) => {
      requestDrafts.keep(request.id, part);
      setPointed((before) => before.filter((name) => !(name in part)));
    },
    /** Whether it can be sent; what is missing is pointed at. */
    isReady,
    send,
  };
}

export type Correction = ReturnType<typeof useCorrection>;
