// One item of the basic table, with its row of the other tables, as a guide. Pure: findings go into the notes.
import type { components } from "@contract/schema";
import { audiences, notAppliedFor, taskTypes, useLevels } from "./code-sets";
import { dayOf } from "./days";
import { given } from "./given";
import { codes, depth, dial, fee, named, places, result, visits, ways } from "./guide-parts";
import { guideWords, guidShape } from "./guide-words";
import type { ImportedGuide } from "./imported-guide";
import { legalBases } from "./legal-basis";
import type { Notes } from "./notes";
import { codedList, day, type Fields, flag } from "./read-values";
import { splitItems, splitNames } from "./split-text";
import { stages } from "./stage";
import { periods } from "./to-periods";

type Schemas = components["schemas"];

/** Everything that one guide is made of, as plain text. */
export interface ItemFields {
  basic: Fields;
  extend: Fields;
  words: Fields;
}

/** What the mapping must know of the world: today, and the names of division codes. */
export interface MappingContext {
  /** Day of the import, `YYYY-MM-DD` in Asia/Shanghai. */
  today: string;
  regionNames: Readonly<Record<string, string>>;
}

type Children = Pick<ImportedGuide, "materials" | "faqs"> & { feeItems: Schemas["FeeItem"][] };

/** Two digits, as older exports drop the leading zero; "00" when the item does not say. */
function typeCode(basic: Fields): string {
  return basic.get("task_type").padStart(2, "0");
}

/** Whether residents see the item at all: in use on the day, and of a type that one applies for. */
export function standing(basic: Fields, today: string): "in-use" | "not-in-use" | "not-applied-for" {
  const state = basic.get("task_state");
  const cancelled = dayOf(basic.get("plan_cancel_date"));
  if ((state !== "" && state !== "1") || (cancelled !== undefined && cancelled < today)) return "not-in-use";
  return notAppliedFor.has(typeCode(basic)) ? "not-applied-for" : "in-use";
}

/** The guide of one item. When the notes hold a refusal the guide is not to be used. */
export function toGuide(
  { basic, extend, words }: ItemFields,
  { materials, faqs, feeItems }: Children,
  { today, regionNames }: MappingContext,
  notes: Notes,
): ImportedGuide {
  const where = places(basic, regionNames, notes);
  const effectiveOn = day(basic, "plan_effective_date", notes);
  const { charged, fee: fees } = fee(basic, extend, feeItems, notes);
  if (basic.get("task_name") === "") notes.refuse("name-missing");
  if (!guidShape.test(basic.get("row_guid"))) notes.refuse("guid-shape", basic.get("row_guid"));
  return {
    id: basic.get("row_guid"),
    name: basic.get("task_name"),
    ...guideWords(words, basic.get("row_guid"), notes),
    state: effectiveOn !== undefined && effectiveOn > today ? "upcoming" : "in-use",
    type: named(typeCode(basic), taskTypes, "task_type", notes),
    ...where,
    level: named(basic.get("use_level"), useLevels, "use_level", notes),
    ...codes(basic, notes),
    audiences: codedList(basic, "server_type", audiences, notes),
    themes: splitNames(`${extend.get("user_topic_type")},${extend.get("corp_topic_type")}`),
    otherDepartments: splitNames(extend.get("other_dept")),
    ...periods(basic, notes),
    visits: visits(basic, notes),
    ...given({ visitReason: extend.get("limit_scene_explain"), reach: extend.get("handle_area") }),
    ...depth(extend, notes),
    channels: ways(basic, notes),
    charged,
    fee: fees,
    legalBases: legalBases(basic.get("by_law")),
    conditions: splitItems(basic.get("accept_condition"), /[；;]/),
    stages: stages(basic.get("handle_flow")),
    place: {
      ...given({ address: basic.get("transact_addr"), hours: basic.get("transact_time") }),
      ...(flag(extend, "is_entry_center", notes) ? { hallId: `hall-${where.region.code}` } : {}),
    },
    services: {
      appointment: flag(extend, "is_schedule", notes),
      mail: flag(extend, "is_express", notes),
      terminal: flag(extend, "is_service_terminals", notes),
    },
    ...result(extend),
    materials,
    faqs,
    consultPhones: dial(basic, "link_way", notes),
    complaintPhones: dial(basic, "supervise_way", notes),
    version: basic.get("task_version") || "1",
    ...given({ effectiveOn, cancelledOn: day(basic, "plan_cancel_date", notes) }),
    history: [],
  };
}
