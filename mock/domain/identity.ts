// Numbers of people and organisations: check characters, and how they are shown.

const idWeights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const creditAlphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";

/** The 18th character of an ID number (GB 11643, ISO 7064 MOD 11-2) for its first 17 digits. */
export function idCheckCharacter(digits: string): string {
  const sum = idWeights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  return "10X98765432"[sum % 11] ?? "";
}

/** Whether a text is an ID number: 18 characters, a real birthday, the right check character. Any area prefix. */
export function isIdNumber(text: string): boolean {
  if (!/^\d{17}[\dX]$/.test(text)) return false;
  const birthday = `${text.slice(6, 10)}-${text.slice(10, 12)}-${text.slice(12, 14)}`;
  const parsed = new Date(`${birthday}T00:00:00Z`);
  if (Number.isNaN(parsed.getTime()) || parsed.toISOString().slice(0, 10) !== birthday) return false;
  return idCheckCharacter(text) === text[17];
}

/** The 18th character of a unified social credit code (GB 32100, MOD 31) for its first 17 characters. */
export function creditCheckCharacter(body: string): string {
  let sum = 0;
  for (let index = 0, weight = 1; index < 17; index += 1, weight = (weight * 3) % 31) {
    sum += creditAlphabet.indexOf(body[index] ?? "") * weight;
  }
  return creditAlphabet[(31 - (sum % 31)) % 31] ?? "";
}

/** Whether a text is a unified social credit code with the right check character. */
export function isCreditCode(text: string): boolean {
  return /^[0-9A-HJ-NPQRTUWXY]{18}$/.test(text) && creditCheckCharacter(text) === text[17];
}

/** Letters of any script, with the dots and blanks that stand inside names: 阿依古丽·买买提, Anna Maria. */
const personName = /^\p{L}[\p{L}\p{M}·•.' -]*$/u;

/** Whether a text without blanks around it can be a person's name. */
export function isPersonName(text: string): boolean {
  return [...text].length >= 2 && personName.test(text);
}

/** 138****1234. */
export function maskPhone(phone: string): string {
  return `${phone.slice(0, 3)}****${phone.slice(7)}`;
}

/** First and last character only: 1****************7. */
export function maskDocument(text: string): string {
  return `${text.slice(0, 1)}${"*".repeat(Math.max(text.length - 2, 0))}${text.slice(-1)}`;
}

/** The family name's first character: 张*. */
export function maskName(name: string): string {
  const characters = [...name];
  return `${characters[0] ?? ""}${"*".repeat(Math.max(characters.length - 1, 0))}`;
}
