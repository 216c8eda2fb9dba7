import { View } from "@tarojs/components";
import { formatDay } from "@/shared/i18n/dates";
import { t } from "@/shared/i18n/translate";
import { Card } from "@/shared/ui/card";
import type { KeptData } from "../queries";

/** What keeps it, and how long; what goes with the account says so. */
function fateOf({ article, until, deletable }: KeptData): string {
  if (deletable) return t("me.kept.goes");
  const days = until ? t("me.kept.until", { day: formatDay(until) }) : t("me.kept.nameless");
  return [days, article].filter(Boolean).join("　");
}

/** Kinds of data: how much, what for, and what becomes of it when the account goes. */
export function KeptCard({ title, kept }: { title: string; kept: readonly KeptData[] }) {
  if (kept.length === 0) return null;
  return (
    <Card title={title}>
      {kept.map((one) => (
        <View key={one.kind} className="fact">
          <View className="fact-line">
            <View className="fact-words strong">{one.name}</View>
            <View>{t("me.kept.count", { count: one.count })}</View>
          </View>
          {one.purpose && <View className="small t2">{t("me.kept.for", { purpose: one.purpose })}</View>}
          <View className="small t2">{fateOf(one)}</View>
        </View>
      ))}
    </Card>
  );
}
