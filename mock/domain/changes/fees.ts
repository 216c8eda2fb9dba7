// 收费: whether, what for, how much, by what.
import type { components } from "@contract/schema";
import { listChanges } from "./lists";
import { said, valueChange } from "./words";

type FeeItem = components["schemas"]["FeeItem"];
type Charging = Pick<components["schemas"]["Guide"], "charged" | "fee">;

function within(before: FeeItem, after: FeeItem): string[] {
  return said(
    before.standard === after.standard ? undefined : `${before.standard}→${after.standard}`,
    valueChange("依据", before.basis, after.basis),
    valueChange("减免", before.reduction, after.reduction),
  );
}

/** `不收费→收费`, the items with their standards, the basis, paying online. */
export function feeChanges(before: Charging, after: Charging): string[] {
  const word = ({ charged }: Charging) => (charged ? "收费" : "不收费");
  const nameOf = ({ name, standard }: FeeItem) => `${name} ${standard}`;
  const byName = { label: "收费项目", nameOf: ({ name }: FeeItem) => name, within };
  const fresh = before.fee.items.length === 0;
  return [
    ...said(before.charged === after.charged ? undefined : `${word(before)}→${word(after)}`),
    ...listChanges(before.fee.items, after.fee.items, fresh ? { label: "收费项目", nameOf } : byName),
    ...said(
      valueChange("收费依据", before.fee.basis, after.fee.basis),
      before.fee.payOnline === after.fee.payOnline
        ? undefined
        : after.fee.payOnline
          ? "可以网上缴费了"
          : "不能网上缴费了",
    ),
  ];
}
