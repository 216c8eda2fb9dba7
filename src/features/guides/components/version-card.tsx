import type { components } from "@contract/schema";
import { Text, View } from "@tarojs/components";
import { formatFullDay } from "@/shared/i18n/dates";
import { t } from "@/shared/i18n/translate";
import { keyed } from "@/shared/lib/keyed";
import { Disclosure } from "@/shared/ui/disclosure";
import "./version-card.scss";

type Guide = components["schemas"]["Guide"];

/** Version, since when and until when it holds, and what each version changed. */
export function VersionCard({ guide }: { guide: Guide }) {
  const { version, effectiveOn, cancelledOn, history } = guide;
  const since = effectiveOn ? t("guides.effective", { day: formatFullDay(effectiveOn) }) : "";
  const title = `${t("guides.version", { version })}${since}`;
  return (
    <View className="card stack-item">
      <Disclosure title={t("guides.history")} aside={<Text className="small t2">{title}</Text>}>
        {cancelledOn && (
          <View className="small">{t("guides.until", { day: formatFullDay(cancelledOn) })}</View>
        )}
        {history.length === 0 && <View className="small t2">{t("guides.noHistory")}</View>}
        {history.map(({ version: one, on, changes }) => (
          <View key={one} className="revision">
            <View className="strong small">
              {t("guides.revision", { version: one, day: formatFullDay(on) })}
            </View>
            {keyed(changes).map(({ key, item }) => (
              <View key={key} className="small t2">
                {item.text}
              </View>
            ))}
          </View>
        ))}
      </Disclosure>
    </View>
  );
}
