/** A name with the space that stands between figures or Latin letters and the Chinese words after it: 12345 在办. */
export const beforeWords = (name: string): string => (/[\da-z]$/i.test(name) ? `${name} ` : name);
