import type { components } from "@contract/schema";
import { View } from "@tarojs/components";
import { useState } from "react";
import { t } from "@/shared/i18n/translate";
import { classNames } from "@/shared/lib/class-names";
import { Icon } from "./icon";
import { Pressable } from "./pressable";
import "./ledger-rules.scss";

type Rules = NonNullable<components["schemas"]["CaseDeadline"]["rules"]>;

/** Each rule that a ledger follows, with its article: open, since it is what one came for. */
export function LedgerRules({ rules }: { rules: Rules }) {
  const [open, setOpen] = useState(true);
  return (
    <View className="rules">
      <Pressable className="rules-head" expanded={open} onPress={() => setOpen(!open)}>
        <Icon name="law" size={20} />
        <View className="rules-title">{t("ledger.rules")}</View>
        <Icon name="chevron-down" size={20} className={classNames("rules-arrow", open && "turned")} />
      </Pressable>
      {open && (
        <View className="rules-list small">
          {rules.map(({ question, rule, article }) => (
            <View key={question} className="rules-item">
              <View className="t2">{question}</View>
              <View>{rule}</View>
              <View className="t2">{article}</View>
            </View>
          ))}
        </View>
      )}
    </View>
  );
}
