// What changed in a guide since the person last read it.
import type { components } from "@contract/schema";
import { dayOf, formatFullDay, today } from "@/shared/i18n/dates";
import { t } from "@/shared/i18n/translate";

type Schemas = components["schemas"];

/** Changes of the versions after the one that was read, newest first; all there are when that version is not among them. */
export function changesSince(
  history: readonly Schemas["GuideRevision"][],
  version: string,
): Schemas["GuideChange"][] {
  const read = history.findIndex((revision) => revision.version === version);
  return history.slice(0, read < 0 ? history.length : read).flatMap(({ changes }) => changes);
}

type Ending = Pick<Schemas["Guide"], "cancelledOn" | "ifFiledToday">;

/** Today by the backend: its day when it answered, and the days that have gone by on the phone since. */
function backendToday({ ifFiledToday }: Ending, readAt: number): string {
  const goneBy = Date.parse(today()) - Date.parse(dayOf(readAt));
  return new Date(Date.parse(ifFiledToday.filedOn) + goneBy).toISOString().slice(0, 10);
}

/** Whether a guide is no longer in force. A guide ends with its day (plan_cancel_date). */
export function isCancelled(guide: Ending, readAt: number): boolean {
  const { cancelledOn } = guide;
  return cancelledOn !== undefined && cancelledOn < backendToday(guide, readAt);
}

/**
 * That a guide is not to be followed any more; empty while it is in force. `gone`: the backend has it no more.
 * @param readAt when the phone got it, in milliseconds by its own clock
 */
export function stoppedText(guide: Ending, gone: boolean, readAt: number): string {
  if (gone) return t("guides.saved.gone");
  if (!isCancelled(guide, readAt)) return "";
  return t("guides.saved.cancelled", { day: formatFullDay(guide.cancelledOn ?? "") });
}

/** How a saved guide stands to the version in force. Unknown while the backend has not answered. */
export type SavedState = "unknown" | "same" | "changed" | "gone";

/** Compares what was read with the versions in force; a guide that is not among them is not there any more. */
export function savedState(
  { id, version }: { id: string; version: string },
  versions: readonly { id: string; version: string }[] | undefined,
): SavedState {
  if (!versions) return "unknown";
  const now = versions.find((one) => one.id === id);
  if (!now) return "gone";
  return now.version === version ? "same" : "changed";
}
