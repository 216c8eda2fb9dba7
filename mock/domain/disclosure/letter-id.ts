import type { DisclosureCase } from "./disclosure-case";

/** The id that the next letter of a case will have; letters are never taken out. */
export const nextLetterId = ({ letters }: Pick<DisclosureCase, "letters">) => `l-${letters.length + 1}`;
