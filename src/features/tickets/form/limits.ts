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

/** Files in all, and how many of them may be films and voice notes. */
export const mostFiles = { all: 9, video: 1, voice: 1 } as const;

/** Bytes that the contract allows. */
export const mostBytes = { picture: 5_242_880, voice: 5_242_880, video: 10_485_760 } as const;
