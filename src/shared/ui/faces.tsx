import { View } from "@tarojs/components";
import { t } from "@/shared/i18n/translate";
import { classNames } from "@/shared/lib/class-names";
import { spoken } from "./a11y";
import { Pressable } from "./pressable";
import "./faces.scss";

/** Best first, as one reads. */
const levels = [5, 4, 3, 2, 1] as const;
export type Level = (typeof levels)[number];

/** 非常满意. Under its face the name may take two lines. */
export const levelName = (level: number) => t(`cases.level.${level as Level}`).replace("\n", "");

/** The face of a level; its words stand beside it. */
export function Face({ level, className }: { level: number; className?: string }) {
  return (
    <View className={classNames("face-drawing", `face-${level}`, className)} {...spoken({ hidden: true })} />
  );
}

interface FacesProps {
  /** What the screen reader calls the question. */
  label: string;
  chosen: number | undefined;
  onChoose: (level: Level) => void;
}

/** Five faces with their words; none is chosen beforehand. */
export function Faces({ label, chosen, onChoose }: FacesProps) {
  return (
    <View className="faces" {...spoken({ role: "radiogroup", label })}>
      {levels.map((level) => (
        <Pressable
          key={level}
          className={level === chosen ? "face face-chosen" : "face"}
          role="radio"
          label={levelName(level)}
          checked={level === chosen}
          onPress={() => onChoose(level)}
        >
          <Face level={level} />
          <View className="face-word">
            {t(`cases.level.${level}`)
              .split("\n")
              .map((part) => (
                <View key={part}>{part}</View>
              ))}
          </View>
        </Pressable>
      ))}
    </View>
  );
}
