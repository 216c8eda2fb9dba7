import type { components } from "@contract/schema";
import { Text, View } from "@tarojs/components";
import { t } from "@/shared/i18n/translate";
import { spoken } from "@/shared/ui/a11y";
import { Icon } from "@/shared/ui/icon";
import { Pressable } from "@/shared/ui/pressable";

interface FacetListProps {
  /** What is chosen here. */
  label: string;
  facets: components["schemas"]["Facet"][];
  /** Code of the choice in force; empty for all. */
  chosen: string;
  onChoose: (code: string) => void;
}

/** The values of one filter, each with the number of guides behind it. */
export function FacetList({ label, facets, chosen, onChoose }: FacetListProps) {
  const all = { code: "", name: t("guides.filter.all"), count: undefined };
  return (
    <View {...spoken({ role: "radiogroup", label })}>
      {[all, ...facets].map(({ code, name, count }) => (
        <Pressable
          key={code}
          className="row"
          role="radio"
          checked={code === chosen}
          onPress={() => onChoose(code)}
        >
          <View className={code === chosen ? "row-body strong" : "row-body"}>{name}</View>
          {count !== undefined && <Text className="small t2">{t("guides.count", { count })}</Text>}
          {code === chosen && <Icon name="check" size={20} className="row-chevron" />}
        </Pressable>
      ))}
    </View>
  );
}
