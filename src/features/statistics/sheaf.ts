import type { Read } from "@/shared/ui/read-state";
import type { Chart } from "./chart";
import { headOf, isEmpty } from "./month-words";
import type { CaseFigures } from "./queries";
import type { Sheaf } from "./use-saving";

/**
 * Everything that a month's page shows, to be saved as one; undefined until all of it is there. The last read is what
 * older reports printed, and all there is in a month without cases.
 */
export function sheafOf(
  region: string,
  figures: CaseFigures,
  reads: readonly Read<Chart[]>[],
): Sheaf | undefined {
  const shown = isEmpty(figures) ? reads.slice(-1) : reads;
  const charts = shown.flatMap(({ data }) => data ?? []);
  return shown.some(({ data }) => data === undefined) ? undefined : { head: headOf(region, figures), charts };
}
