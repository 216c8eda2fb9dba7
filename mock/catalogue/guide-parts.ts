// The parts of a guide that take more than one field to read. Pure: findings go into the notes.
import type { components } from "@contract/schema";
import { isCreditCode } from "../domain/identity";
import { channels } from "./code-sets";
import { wholeNumber } from "./days";
import { given } from "./given";
import type { ImportedGuide } from "./imported-guide";
import type { Notes } from "./notes";
import { phones } from "./phones";
import { coded, codedList, type Fields, flag } from "./read-values";

type Schemas = components["schemas"];

/** A code with its name; an unknown code keeps itself as its name and is a breach. */
export function named(code: string, names: Readonly<Record<string, string>>, column: string, notes: Notes) {
  const name = Object.hasOwn(names, code) ? names[code] : undefined;
  if (name !== undefined) return { code, name };
  if (/^0*$/.test(code)) return { code: code || "0", name: "未注明" };
  notes.breach("code-unknown", `${column}=${code}`);
  return { code, name: `代码 ${code}` };
}

/** Department and region: the division stands in characters 3 to 8 of the department's credit code. */
export function places(basic: Fields, regionNames: Readonly<Record<string, string>>, notes: Notes) {
  const code = basic.get("dept_code").toUpperCase();
  const division = /^[0-9A-Z]{2}(\d{6})[0-9A-Z]{10}$/.exec(code)?.[1];
  if (division === undefined) notes.refuse("department-code", code);
  else if (!isCreditCode(code)) notes.breach("credit-code-check", code);
  const region = division ?? "000000";
  return {
    department: { code, name: basic.get("dept_name") || code },
    region: {
      code: region,
      name: Object.hasOwn(regionNames, region) ? (regionNames[region] ?? region) : region,
    },
  };
}

/** 到现场次数; an empty field is one visit and a breach. */
export function visits(basic: Fields, notes: Notes): number {
  const text = basic.get("limit_scene_num");
  const number = wholeNumber(text, 99);
  if (number === undefined) {
    if (text === "") notes.breach("visits-missing");
    else notes.refuse("visits-invalid", text);
  }
  return number ?? 1;
}

/** 办理形式; an empty field is the window and a breach. */
export function ways(basic: Fields, notes: Notes): ImportedGuide["channels"] {
  const found = codedList(basic, "handle_type", channels, notes);
  if (found.length > 0) return found;
  notes.breach("channel-missing");
  return ["window"];
}

/** The three codes of an item; the basic one may be cut out of the 实施编码 (信用代码 18 + 层级 1 + 基本编码 12). */
export function codes(basic: Fields, notes: Notes) {
  const implementation = basic.get("task_code");
  const item = basic.get("task_handle_item");
  const own = basic.get("catalog_code") || (implementation.length === 31 ? implementation.slice(19) : "");
  const right = (code: string, length: number) => code === "" || code.length === length;
  if (!right(own, 12) || !right(implementation, 31) || !right(item, 33)) notes.breach("code-shape");
  return {
    basicCode: own,
    ...given({ implementationCode: implementation, handlingItemCode: item }),
  };
}

/** Numbers of a telephone field; what is no number, and an extension behind one, is a breach and left out. */
export function dial(basic: Fields, column: string, notes: Notes): string[] {
  const { numbers, extensions, unread } = phones(basic.get(column));
  for (const extension of extensions) notes.breach("phone-extension", `${column}=${extension}`);
  for (const piece of unread) notes.breach("phone-unread", `${column}=${piece}`);
  return numbers;
}

/** Whether the item is charged, and for what; an empty is_fee follows the fee table. */
export function fee(basic: Fields, extend: Fields, items: Schemas["FeeItem"][], notes: Notes) {
  const charged = basic.get("is_fee") === "" ? items.length > 0 : flag(basic, "is_fee", notes);
  if (!charged && items.length > 0) notes.breach("free-with-items");
  const kept = charged ? items : [];
  const payOnline = flag(extend, "is_pay_online", notes);
  return { charged, fee: { ...given({ basis: basic.get("fee_basis") }), items: kept, payOnline } };
}

/** 网办深度 I to IV. */
export function depth(extend: Fields, notes: Notes): { onlineDepth?: number } {
  const levels = { "1": 1, "2": 2, "3": 3, "4": 4 };
  return given({ onlineDepth: coded(extend, "online_handle_depth", levels, undefined, notes) });
}

/** 办理结果, if the item names one. */
export function result(extend: Fields): Pick<ImportedGuide, "result"> {
  const name = extend.get("result_name");
  return name === "" ? {} : { result: { name, ...given({ kind: extend.get("result_type") }) } };
}
