// 法定时限, 承诺时限 and 办件类型, which only make sense together.
import type { components } from "@contract/schema";
import { dayUnits, handlings } from "./code-sets";
import { given } from "./given";
import type { Notes } from "./notes";
import { coded, dayCount, type Fields } from "./read-values";

type Guide = components["schemas"]["Guide"];
type Period = components["schemas"]["Period"];

/**
 * An unknown 办件类型 follows the promise (no days is on the spot); no promise on the spot is zero days, and else
 * the statutory period. Where the law names no period there is none; what the export says of it stands in the
 * promise's note.
 */
export function periods(
  fields: Fields,
  notes: Notes,
): Pick<Guide, "handling" | "promised"> & Partial<Pick<Guide, "statutory">> {
  const lawDays = dayCount(fields, "anticipate_day", notes);
  const ownDays = dayCount(fields, "promise_day", notes);
  const handling =
    coded(fields, "project_type", handlings, undefined, notes) ?? (ownDays === 0 ? "immediate" : "promised");
  const lawUnit = coded(fields, "anticipate_type", dayUnits, "working-day", notes);
  const ownUnit = coded(fields, "promise_type", dayUnits, lawUnit, notes);
  const lawNote = fields.get("anticipate_explain");
  const notesOnPromise = [fields.get("promise_explain")];
  if (lawDays === undefined && lawNote !== "") notesOnPromise.push(`法定时限：${lawNote}`);
  const ownNote = given({ note: notesOnPromise.filter((note) => note !== "").join("；") });

  const statutory: { statutory?: Period } =
    lawDays === undefined ? {} : { statutory: { days: lawDays, unit: lawUnit, ...given({ note: lawNote }) } };
  return { handling, promised: promise(), ...statutory };

  function promise(): Period {
    if (ownDays !== undefined) return { days: ownDays, unit: ownUnit, ...ownNote };
    if (handling === "immediate") return { days: 0, unit: ownUnit, ...ownNote };
    if (lawDays === undefined) notes.refuse("days-missing");
    else notes.breach("promise-missing");
    return { days: lawDays ?? 0, unit: lawUnit, ...ownNote };
  }
}
