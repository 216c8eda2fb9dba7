import type { components } from "@contract/schema";
import { View } from "@tarojs/components";
import { formatFullDay } from "@/shared/i18n/dates";
import { t } from "@/shared/i18n/translate";
import { keyed } from "@/shared/lib/keyed";
import { Disclosure } from "@/shared/ui/disclosure";
import "./version-card.scss";

type Guide = components["schemas"]["Guide"];

function Title({ about }: { about: string }) {
  return (
    <>
      <View>{t("guides.history")}</View>
      <View className="small t2">{about}</View>
    </>
  );
}

/** Version, since when and until when it holds, and what each version changed. */
export function VersionCard({ guide }: { guide: Guide }) {
  const { version, effectiveOn, cancelledOn, history } = guide;
  const since = effectiveOn ? t("guides.effective", { day: formatFullDay(effectiveOn) }) : "";
  const title = `${t("guides.version", { version })}${since}`;
  return (
    <View className="card stack-item">
      <Disclosure title={<Title about={title} />}>
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
