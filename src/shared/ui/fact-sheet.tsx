import { View } from "@tarojs/components";
import { scrolledByKeys } from "@/shared/platform/dialog-focus";
import { Sheet } from "./sheet";
import "./fact-sheet.scss";

/** A name and its value; without one it is left out. */
export type Fact = [name: string, value: string | undefined];

interface FactSheetProps {
  title: string;
  facts: readonly Fact[];
  open: boolean;
  onClose: () => void;
}

/** Everything that was filed, with what proves the filing. */
export function FactSheet({ title, facts, open, onClose }: FactSheetProps) {
  return (
    <Sheet open={open} title={title} onClose={onClose}>
      <View {...scrolledByKeys}>
        {facts.map(
          ([name, value]) =>
            value && (
              <View key={`${name}${value}`} className="filed-fact">
                <View className="small t2">{name}</View>
                <View>{value}</View>
              </View>
            ),
        )}
      </View>
    </Sheet>
  );
}
