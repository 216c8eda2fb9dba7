import type { MostFiles } from "@/shared/media/draft-media";
import type { FieldName } from "./fields";

/** Characters that the contract allows, by field. */
export const longest = {
  text: 2000,
  placeWords: 120,
  concerned: 100,
  helper: 50,
  contactName: 50,
  phone: 11,
} as const satisfies Partial<Record<FieldName, number>>;

/** Fields that one types text into. */
export type TextFieldName = keyof typeof longest;

export const mostFiles = { all: 9, video: 1, voice: 1 } as const satisfies MostFiles;
