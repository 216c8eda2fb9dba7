// What a department may publish of a guide, for staff who want to see how the app tells people of it.
import type { components } from "@contract/schema";
import type { Day } from "./calendar";
import { type ComparedGuide, changesBetween, type GuideChange } from "./guide-changes";
import { shorterPromise } from "./shorter-promise";

type Schemas = components["schemas"];
type Change = Schemas["GuideChangeRequest"]["change"];

/** A guide as far as a new version of it goes. */
type Versioned = ComparedGuide & Pick<Schemas["Guide"], "version" | "history">;

const newMaterial: Schemas["Material"] = {
  id: "m-added",
  name: "本人书面说明",
  kind: "其他",
  source: "自备",
  need: "required",
  forms: ["paper"],
  originals: 1,
  fill: "写明申请的原因，签名，写上日期",
};

/** Telephone numbers of the samples end in a single digit after zeros, behind the area code of their place. */
const otherPhones = ["0000008", "0000009"] as const;

/** The contract's limits. */
const historyLimit = 20;
const changesLimit = 50;
const versionLimit = 40;

/** Another number of the same place. Without any area code to go by, the same number with another last digit. */
function otherPhone(phone: string | undefined, ofSamePlace: readonly string[]): string | undefined {
  const [area] = [phone ?? "", ...ofSamePlace].flatMap((known) => /^0\d{2,3}(?=-)/.exec(known) ?? []);
  const [usual, other] = otherPhones;
  if (area !== undefined) return `${area}-${phone?.endsWith(usual) ? other : usual}`;
  return phone?.replace(/\d$/, (digit) => String((Number(digit) + 1) % 10));
}

type Changer = (guide: Versioned, today: Day, hotlines: readonly string[]) => Partial<Versioned>;

const changers: Record<Change, Changer> = {
  "promised-shorter": shorterPromise,
  "material-added": ({ materials }) =>
    materials.some(({ id }) => id === newMaterial.id) ? {} : { materials: [...materials, newMaterial] },
  "material-dropped": ({ materials }) => ({ materials: materials.slice(0, -1) }),
  "fee-dropped": () => ({ charged: false, fee: { items: [], payOnline: false } }),
  "phone-changed": ({ consultPhones: [first, ...others], complaintPhones }, _, hotlines) => {
    const phone = otherPhone(first, [...complaintPhones, ...hotlines]);
    return phone === undefined ? {} : { consultPhones: [phone, ...others] };
  },
  withdrawn: (_, today) => ({ cancelledOn: today }),
};

/** 1 → 1+20261016 → 1+20261016.2: the day of publication, and the how manieth of that day it is. */
function nextVersion(version: string, today: Day): string {
  const day = today.replace(/-/g, "");
  const [base = "", suffix = ""] = version.split("+");
  const [lastDay, count = "1"] = suffix.split(".");
  const more = lastDay === day ? `.${Number(count) + 1}` : "";
  const end = `+${day}${more}`;
  return base.slice(0, versionLimit - end.length) + end;
}

/**
 * A changed version of a guide with what it changed, newest first in its history. Nothing to change, such as a fee
 * where there is none, gives the guide as it is and no changes.
 * @param hotlines telephone numbers of the guide's place
 */
export function publishChange<G extends Versioned>(
  guide: G,
  change: Change,
  today: Day,
  hotlines: readonly string[] = [],
): { guide: G; changes: GuideChange[] } {
  const changed: G = { ...guide, ...changers[change](guide, today, hotlines) };
  const changes = changesBetween(guide, changed).slice(0, changesLimit);
  if (changes.length === 0) return { guide, changes };
  const version = nextVersion(guide.version, today);
  const history = [{ version, on: today, changes }, ...guide.history].slice(0, historyLimit);
  return { guide: { ...changed, version, history, effectiveOn: today }, changes };
}
