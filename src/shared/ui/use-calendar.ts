import { useState } from "react";
import { formatDay } from "@/shared/i18n/dates";
import { type MessageKey, t } from "@/shared/i18n/translate";
import { addToCalendar, type CalendarOutcome } from "@/shared/platform/calendar";
import { openSettings } from "@/shared/platform/picture";
import { isWeapp } from "@/shared/platform/target";
import type { CaseDeadline } from "./case-dates";

const words: Record<CalendarOutcome, MessageKey | ""> = {
  saved: isWeapp ? "cases.calendar.saved" : "cases.calendar.downloaded",
  refused: "cases.calendar.refused",
  failed: "cases.calendar.failed",
  closed: "",
};

interface DatedCase {
  id: string;
  number: string;
  /** Who has it, or what it is about. */
  name: string;
}

/** Putting a date of a case into the phone's calendar, and how that went. */
export function useCalendar({ id, number, name }: DatedCase) {
  const [outcome, setOutcome] = useState<CalendarOutcome>();
  const add = async ({ kind, title, dueOn, article }: CaseDeadline) => {
    // A refusal stands until WeChat's settings are changed.
    if (outcome === "refused") openSettings();
    setOutcome(
      await addToCalendar({
        uid: `${id}-${kind}@weiminban`,
        day: dueOn,
        title: t("cases.calendar.title", { what: title, name }),
        notes: t("cases.calendar.notes", { number, day: formatDay(dueOn), article }),
      }),
    );
  };
  const key = outcome && words[outcome];
  return { add: (deadline: CaseDeadline) => void add(deadline), said: key ? t(key) : "" };
}
