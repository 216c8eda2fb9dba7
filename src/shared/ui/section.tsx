import { Text, View } from "@tarojs/components";
import type { ReactNode } from "react";
import { Heading } from "./heading";
import { Icon } from "./icon";
import { Pressable } from "./pressable";
import "./section.scss";

interface SectionProps {
  title: string;
  /** A link to the whole of which this section shows a part. */
  more?: { text: string; onPress: () => void };
  /** Right of the title, such as a number. */
  aside?: string;
  children: ReactNode;
}

/** A titled part of a page. */
export function Section({ title, more, aside, children }: SectionProps) {
  return (
    <View className="section">
      <View className="section-head">
        <Heading level={2}>{title}</Heading>
        {aside && <Text className="small t3 section-aside">{aside}</Text>}
        {more && (
          <Pressable className="section-more" role="link" onPress={more.onPress}>
            <Text>{more.text}</Text>
            <Icon name="chevron-right" size={16} />
          </Pressable>
        )}
      </View>
      {children}
    </View>
  );
}
