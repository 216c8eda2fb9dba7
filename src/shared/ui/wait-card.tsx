import { Text, View } from "@tarojs/components";
import type { ReactNode } from "react";
import { LinedRows } from "./card";
import { Heading } from "./heading";
import { Icon } from "./icon";
import "./wait-card.scss";

interface WaitCardProps {
  title: string;
  /** How many wait, in words. */
  count: string;
  children: ReactNode;
}

/** What waits for the user: the only golden card, always first on the page, absent when nothing waits. */
export function WaitCard({ title, count, children }: WaitCardProps) {
  return (
    <View className="card stack-item">
      <View className="wait-head">
        <Icon name="s-you" size={20} className="wait-leaf" />
        <Heading level={2} className="wait-title">
          {title}
        </Heading>
        <Text className="small">{count}</Text>
      </View>
      <LinedRows>{children}</LinedRows>
    </View>
  );
}
