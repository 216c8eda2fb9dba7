import type { components } from "@contract/schema";
import { Text, View } from "@tarojs/components";
import { t } from "@/shared/i18n/translate";
import { spoken } from "@/shared/ui/a11y";
import { RowCard } from "@/shared/ui/card";
import { Icon } from "@/shared/ui/icon";
import { Pressable } from "@/shared/ui/pressable";

type Region = components["schemas"]["Region"];

interface RegionListProps {
  regions: Region[];
  current: string;
  onChoose: (code: string) => void;
}

/** The regions with the levels above each, so that two of one name can be told apart. */
export function RegionList({ regions, current, onChoose }: RegionListProps) {
  return (
    <View {...spoken({ role: "radiogroup", label: t("regions.pick") })}>
      <RowCard>
        {regions.map(({ code, name, ancestors }) => (
          <Pressable
            key={code}
            className="row"
            role="radio"
            checked={code === current}
            onPress={() => onChoose(code)}
          >
            <View className="row-body">
              <View className={code === current ? "strong" : ""}>{name}</View>
              <View className="small t2">{ancestors.map((place) => place.name).join(" · ")}</View>
            </View>
            {code === current && (
              <>
                <Text className="small t2">{t("regions.current")}</Text>
                <Icon name="check" size={20} className="row-chevron" />
              </>
            )}
          </Pressable>
        ))}
      </RowCard>
    </View>
  );
}
