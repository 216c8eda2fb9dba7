import { View } from "@tarojs/components";
import type { KeyboardEvent, ReactNode } from "react";
import { classNames } from "@/shared/lib/class-names";
import { isWeapp } from "@/shared/platform/target";
import { type Spoken, spoken } from "./a11y";

interface PressableProps extends Spoken {
  className?: string | undefined;
  children: ReactNode;
  onPress: () => void;
}

function keyboard(onPress: () => void) {
  return {
    tabIndex: 0,
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== "Enter" && event.key !== " ") return;
      event.preventDefault();
      onPress();
    },
  };
}

/** Anything one can press: a button unless another role is given; works with touch, keyboard and screen reader. */
export function Pressable({ className, children, onPress, role = "button", ...speech }: PressableProps) {
  return (
    <View
      className={classNames("press", className)}
      hoverClass="press-on"
      onClick={onPress}
      {...spoken({ role, ...speech })}
      {...(isWeapp ? {} : keyboard(onPress))}
    >
      {children}
    </View>
  );
}
