import { ApiError, errorText } from "@/shared/api/errors";
import { formatMoment } from "@/shared/i18n/dates";
import { t } from "@/shared/i18n/translate";

/** Seconds up to which one waits with the page open. */
const shortWait = 120;

/** When one may try again, said as one would. */
function waitWords(seconds: number): string {
  if (seconds <= shortWait) return t("session.again.soon", { seconds });
  return t("session.again.later", { moment: formatMoment(Date.now() + seconds * 1000) });
}

/** Why no code was sent. */
export function notSentWords(error: unknown): string {
  if (error instanceof ApiError && error.retryAfter !== undefined) return waitWords(error.retryAfter);
  return errorText(error);
}

/** Why a code did not sign in. */
export function refusedWords(error: unknown): string {
  if (!(error instanceof ApiError)) return errorText(error);
  if (error.code === "too_many_requests" && error.retryAfter !== undefined)
    return waitWords(error.retryAfter);
  if (error.code !== "login_code_invalid") return errorText(error);
  const isOver = error.fields.some(({ code }) => code === "expired");
  return t(isOver ? "session.code.expired" : "session.code.wrong");
}

/** Whether a mobile number can be one. */
export const isMobile = (phone: string) => /^1[3-9]\d{9}$/.test(phone);

/** Whether a code is whole. */
export const isWhole = (code: string) => /^\d{6}$/.test(code);

/** What is left of what was typed or pasted: the digits. */
export const digitsOf = (text: string) => text.replace(/\D/g, "");
