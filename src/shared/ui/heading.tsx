import { View } from "@tarojs/components";
import type { ReactNode } from "react";
import { spoken } from "./a11y";

interface HeadingProps {
  level: 1 | 2 | 3;
  className?: string;
  /** What a screen reader says, where the words are drawn in parts. */
  label?: string;
  children: ReactNode;
}

/** A heading that screen readers can jump to. */
export function Heading({ level, className = "title", label, children }: HeadingProps) {
  return (
    <View className={className} {...spoken({ role: "heading", level, ...(label ? { label } : {}) })}>
      {children}
    </View>
  );
}
