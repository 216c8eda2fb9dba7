import { View } from "@tarojs/components";
import { Children, isValidElement, type ReactNode } from "react";
import { inParts } from "@/shared/lib/in-parts";
import { LinedRows } from "./card";
import { NearOnly } from "./near-only";

/** Rows of a part: WeChat advises at most 60 children an element, lines between them among them. */
const partSize = 20;

/** Many rows in one card, in parts of which only those near the screen stand there. */
export function LongRows({ children }: { children: ReactNode }) {
  const rows = Children.toArray(children);
  return (
    <View className="card stack-item">
      {inParts(rows, partSize).map((part, place) => {
        const [first] = part;
        return (
          <NearOnly key={isValidElement(first) ? first.key : place}>
            <LinedRows below={place > 0}>{part}</LinedRows>
          </NearOnly>
        );
      })}
    </View>
  );
}
