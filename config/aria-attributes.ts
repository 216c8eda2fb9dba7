// WeChat's templates carry only attributes that Taro knows, and it knows none of aria-*. This plugin adds them to the
// elements that shared/ui speaks through.
import type { IPluginContext } from "@tarojs/service";

const names = [
  "role",
  "label",
  "hidden",
  "pressed",
  "checked",
  "expanded",
  "selected",
  "live",
  "busy",
  "modal",
] as const;

function bindings(): Record<string, string> {
  const entries = names.map((name) => {
    const property = `aria${name[0]?.toUpperCase()}${name.slice(1)}`;
    return [`aria-${name}`, `i.${property}`];
  });
  return Object.fromEntries(entries);
}

interface Platform {
  template?: {
    mergeComponents: (ctx: IPluginContext, patch: Record<string, Record<string, string>>) => void;
  };
}

export default function ariaAttributes(ctx: IPluginContext) {
  ctx.registerMethod({
    name: "onSetupClose",
    fn: ({ template }: Platform) => {
      const aria = bindings();
      template?.mergeComponents(ctx, { View: aria, Text: aria, Input: aria, ScrollView: aria });
    },
  });
}
