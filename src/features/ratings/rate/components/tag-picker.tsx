import { View } from "@tarojs/components";
import { t } from "@/shared/i18n/translate";
import { spoken } from "@/shared/ui/a11y";
import { Icon } from "@/shared/ui/icon";
import { Pressable } from "@/shared/ui/pressable";
import { mostTags } from "../tags";
import type { RateForm } from "../use-rate-form";
import "./tag-picker.scss";

/** 哪里不好, 哪里好: the reasons that fit the level, as many as one likes or none. */
export function TagPicker({ set, chosen, toggle }: Pick<RateForm, "set" | "chosen" | "toggle">) {
  if (!set) return null;
  const isFull = chosen.length >= mostTags && set.tags.length > mostTags;
  return (
    <View className="tags-part" {...spoken({ role: "group", label: set.title })}>
      <View className="tags-head">
        <View className="strong tags-title">{set.title}</View>
        <View className="small t2">
          {isFull ? t("ratings.tagsFull", { most: mostTags }) : t("ratings.tagsHint")}
        </View>
      </View>
      <View className="tags-grid">
        {set.tags.map(({ code, name }) => {
          const isOn = chosen.includes(code);
          return (
            <View key={code} className="tags-cell">
              <Pressable
                className={isOn ? "pill pill-on tags-one" : "pill tags-one"}
                pressed={isOn}
                onPress={() => toggle(code)}
              >
                {isOn && <Icon name="check" size={16} className="tags-check" />}
                <View>{name}</View>
              </Pressable>
            </View>
          );
        })}
      </View>
    </View>
  );
}
