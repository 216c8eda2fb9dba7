// 法定时限, 承诺时限 and 办件类型, which only make sense together.
import type { components } from "@contract/schema";
import { dayUnits, handlings } from "./code-sets";
import { given } from "./given";
import type { Notes } from "./notes";
import { coded, dayCount, type Fields } from "./read-values";

type Guide = components["schemas"]["Guide"];
type Period = components["schemas"]["Period"];

const noStatute = "法律没有写明时限，按承诺时限算";

/**
 * An unknown 办件类型 follows the promise (no days is on the spot); no promise on the spot is zero days, and else
 * the statutory period; no statutory period is the promised one, with a note that says so.
 */
export function periods(fields: Fields, notes: Notes): Pick<Guide, "handling" | "promised" | "statutory"> {
  const lawDays = dayCount(fields, "anticipate_day", notes);
  const ownDays = dayCount(fields, "promise_day", notes);
  const handling =
    coded(fields, "project_type", handlings, undefined, notes) ?? (ownDays === 0 ? "immediate" : "promised");
  const lawUnit = coded(fields, "anticipate_type", dayUnits, "working-day", notes);
  const ownUnit = coded(fields, "promise_type", dayUnits, lawUnit, notes);
  const lawNote = given({ note: fields.get("anticipate_explain") });
  const ownNote = given({ note: fields.get("promise_explain") });

  const promised = promise();
  const statutory: Period =
    lawDays === undefined
      ? { days: promised.days, unit: promised.unit, note: lawNote.note ?? noStatute }
      : { days: lawDays, unit: lawUnit, ...lawNote };
  return { handling, promised, statutory };

  function promise(): Period {
    if (ownDays !== undefined) return { days: ownDays, unit: ownUnit, ...ownNote };
    if (handling === "immediate") return { days: 0, unit: ownUnit, ...ownNote };
    if (lawDays === undefined) notes.refuse("days-missing");
    else notes.breach("promise-missing");
    return { days: lawDays ?? 0, unit: lawUnit, ...ownNote };
  }
}
