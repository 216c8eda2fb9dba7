import { View } from "@tarojs/components";
import { t } from "@/shared/i18n/translate";
import { spoken } from "@/shared/ui/a11y";
import { Message } from "@/shared/ui/message";
import { Pill } from "@/shared/ui/pill";
import "./nothing-found.scss";

interface NothingFoundProps {
  /** Words that lead somewhere. */
  near: readonly string[];
  /** Whether filters are in force, which may be all that is wrong. */
  filtered: boolean;
  onTry: (word: string) => void;
  onReset: () => void;
}

/** Nothing was found: near words, or fewer filters. The hotline stands below on the page. */
export function NothingFound({ near, filtered, onTry, onReset }: NothingFoundProps) {
  const help = near.length > 0 ? "guides.noneNear" : filtered ? "guides.noneFiltered" : "guides.noneHelp";
  return (
    <Message icon="search" title={t("guides.none")} text={t(help)}>
      <View className="near-words" {...spoken({ role: "group", label: t("search.near") })}>
        {near.map((word) => (
          <Pill key={word} text={word} onPress={() => onTry(word)} />
        ))}
        {filtered && <Pill text={t("filter.reset")} onPress={onReset} />}
      </View>
    </Message>
  );
}
