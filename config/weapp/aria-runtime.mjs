// HACK(weapp-aria): the runtime's half of aria-attributes.ts.
import { mergeInternalComponents } from "@tarojs/shared";
import aria from "./aria.json";

mergeInternalComponents({ View: aria, Text: aria, Input: aria, Textarea: aria, ScrollView: aria });
