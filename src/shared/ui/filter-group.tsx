import { Text, View } from "@tarojs/components";
import { useState } from "react";
import { t } from "@/shared/i18n/translate";
import { spoken } from "./a11y";
import { Pill } from "./pill";
import { Pressable } from "./pressable";
import "./filter-group.scss";

/** Values shown before one asks for the rest. */
const few = 8;

/** A value of a filter and how many it would leave. */
interface FilterValue {
  code: string;
  name: string;
  count: number;
}

interface FilterGroupProps {
  label: string;
  facets: readonly FilterValue[];
  /** Code of the value in force; empty for none. */
  chosen: string;
  onToggle: (code: string) => void;
}

/** The values of one filter that would leave anything; pressed again they are off again. */
export function FilterGroup({ label, facets, chosen, onToggle }: FilterGroupProps) {
  const [all, setAll] = useState(false);
  const useful = facets.filter(({ code, count }) => count > 0 || code === chosen);
  if (useful.length === 0) return null;
  const shown = useful.filter(({ code }, place) => all || place < few || code === chosen);
  return (
    <View className="filter-group" {...spoken({ role: "group", label })}>
      <View className="small t2 filter-label">{label}</View>
      <View className="filter-values">
        {shown.map(({ code, name, count }) => (
          <Pill key={code} text={`${name} ${count}`} on={code === chosen} onPress={() => onToggle(code)} />
        ))}
        {shown.length < useful.length && (
          <Pressable className="filter-more" onPress={() => setAll(true)}>
            <Text>{t("filter.all", { count: useful.length })}</Text>
          </Pressable>
        )}
      </View>
    </View>
  );
}
