// The code on a window for one day: it says hall, window and day, and ends with a seal that nobody can guess. At most 30
// characters, since what WeChat carries in a code holds 32 with its key.
import { addDays, type Day } from "../calendar";
import { hashText } from "../hash";

/** The window and the day of a code. */
export interface WindowDay {
  hallId: string;
  /** Number of the window in the hall. */
  number: string;
  day: Day;
}

const form = /^w-([a-z0-9-]+)-([0-9A-Z]{1,4})-([0-9]{6})-([0-9a-z]{8})$/;
const hallPrefix = "hall-";
const sealLength = 8;

const shortDay = (day: Day) => day.replace(/-/g, "").slice(2);

function sealOf(body: string, secret: string): string {
  const sealed = hashText(`${secret}|window|${body}`).toString(36);
  return sealed.padStart(sealLength, "0").slice(-sealLength);
}

/** The code of a window and a day: w-152923-03-261016-a7k2m9q4 */
export function windowCode({ hallId, number, day }: WindowDay, secret: string): string {
  const body = `w-${hallId.replace(hallPrefix, "")}-${number}-${shortDay(day)}`;
  return `${body}-${sealOf(body, secret)}`;
}

/** What a code says; nothing where it was not made here. */
export function readWindowCode(code: string, secret: string): WindowDay | undefined {
  const [, hall, number, date, seal] = form.exec(code) ?? [];
  if (!hall || !number || !date || !seal) return undefined;
  if (sealOf(code.slice(0, -sealLength - 1), secret) !== seal) return undefined;
  const day = `20${date.slice(0, 2)}-${date.slice(2, 4)}-${date.slice(4)}`;
  return { hallId: hallPrefix + hall, number, day: addDays(day, 0) };
}
