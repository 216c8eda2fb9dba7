// HACK(weapp-aria): WeChat's templates carry only attributes that Taro knows, and it knows none of aria-*. This plugin
// adds them to the elements that shared/ui speaks through: to the templates here, and to the runtime's list of
// attributes, which must be the same because Taro numbers them.
import { join } from "node:path";
import type { IPluginContext } from "@tarojs/service";
import aria from "./aria.json";

interface Platform {
  runtimePath: string | string[];
  template?: {
    mergeComponents: (ctx: IPluginContext, patch: Record<string, Record<string, string>>) => void;
  };
}

export default function ariaAttributes(ctx: IPluginContext) {
  ctx.registerMethod({
    name: "onSetupClose",
    fn: (platform: Platform) => {
      if (!platform.template) return;
      platform.template.mergeComponents(ctx, {
        View: aria,
        Text: aria,
        Input: aria,
        Textarea: aria,
        ScrollView: aria,
      });
      platform.runtimePath = [platform.runtimePath, join(__dirname, "aria-runtime.mjs")].flat();
    },
  });
}
