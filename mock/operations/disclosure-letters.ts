import { ownRequest } from "../disclosure-rows";
import { letterDocument } from "../documents/letter-document";
import { wordType } from "../documents/word-parts";
import { isRefusal } from "../problems";
import type { Operation } from "./operation";

/** GET /v1/disclosure-requests/{requestId}/letters/{letterId}: the letter itself, which names its addressee in full. */
export const getDisclosureLetter: Operation<"getDisclosureLetter"> = ({ path }, context) => {
  const row = ownRequest(path.requestId, context);
  if (isRefusal(row)) return row;
  const letter = row.letters.find(({ id }) => id === path.letterId);
  if (!letter) return { refused: "not_found" };
  return {
    file: letterDocument(letter),
    type: wordType,
    name: `${letter.title}（${letter.number}）.docx`,
    plainName: `${row.number}-${letter.id}.docx`,
  };
};
