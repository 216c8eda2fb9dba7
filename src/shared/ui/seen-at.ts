// When the phone got what a page shows. A phone's date may be wrong, so only two moments of the same phone are compared.
import { createContext, useContext, useState } from "react";
import { dayOf, formatDay, today } from "@/shared/i18n/dates";
import { t } from "@/shared/i18n/translate";

const Moment = createContext(0);

/** Says of everything inside when it was read, in milliseconds by the phone's clock. */
export const SeenAt = Moment.Provider;

/** When the phone got what is shown here; without a word about it, just now. */
export function useSeenAt(): number {
  const [now] = useState(() => Date.now());
  return useContext(Moment) || now;
}

/** What to call the backend's day of an answer: today on the day on which it came, its date ever after. */
export function useDayName(asOf: string): { isToday: boolean; name: string } {
  const isToday = dayOf(useSeenAt()) === today();
  return { isToday, name: isToday ? t("ledger.today") : formatDay(asOf) };
}
