// Check characters of numbers that people type. They catch a slip of the finger; the backend decides.

const idWeights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const creditAlphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";

/** Whether the eight digits are a day of the calendar. */
function isDay(digits: string): boolean {
  const [year, month, day] = [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6)].map(Number);
  const date = new Date(Date.UTC(year ?? 0, (month ?? 0) - 1, day));
  return date.getUTCMonth() + 1 === month && date.getUTCDate() === day;
}

/** Whether a text is an ID number (GB 11643): a real birthday and the right check character; any area prefix. */
export function isIdNumber(text: string): boolean {
  if (!/^\d{17}[\dX]$/.test(text) || !isDay(text.slice(6, 14))) return false;
  const sum = idWeights.reduce((total, weight, place) => total + weight * Number(text[place]), 0);
  return "10X98765432"[sum % 11] === text[17];
}

/** 港澳台居民居住证 are numbered like ID cards and begin 81, 82, 83; the foreigner's card of 2023 begins 9. */
const documentRules = {
  "id-card": isIdNumber,
  "residence-permit": (text: string) => /^8[123]/.test(text) && isIdNumber(text),
  "foreigner-permit": (text: string) =>
    /^[A-Z]{3}\d{12}$/.test(text) || (text.startsWith("9") && isIdNumber(text)),
  passport: (text: string) => /^[0-9A-Z]{5,9}$/.test(text),
};

/** Whether a text can be the number of a document of this kind. */
export function isDocumentNumber(kind: keyof typeof documentRules, text: string): boolean {
  return documentRules[kind](text);
}

/** Whether a text is a unified social credit code with the right check character (GB 32100, MOD 31). */
export function isCreditCode(text: string): boolean {
  if (!/^[0-9A-HJ-NPQRTUWXY]{18}$/.test(text)) return false;
  let sum = 0;
  for (let place = 0, weight = 1; place < 17; place += 1, weight = (weight * 3) % 31) {
    sum += creditAlphabet.indexOf(text[place] ?? "") * weight;
  }
  return creditAlphabet[(31 - (sum % 31)) % 31] === text[17];
}

/** As such a number is written: without spaces, letters large. */
export function tidyNumber(typed: string): string {
  return typed.replace(/\s/g, "").toUpperCase();
}
