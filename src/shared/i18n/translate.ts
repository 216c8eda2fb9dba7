import first from "@generated/messages/first.json";
import { type Messages, setupI18n } from "@lingui/core";
import type zh from "./messages/zh.json";

/** A key of the message catalogue; a wrong one fails the type check. */
export type MessageKey = keyof typeof zh;

const i18n = setupI18n({ locale: "zh", messages: { zh: first.messages as Messages } });

/** Adds messages to those that the first page can say (scripts/message-keys.mjs). */
export function addMessages(messages: Messages): void {
  i18n.load("zh", messages);
}

/** The text of a message. Values fill its ICU placeholders. */
export function t(key: MessageKey, values?: Record<string, string | number>): string {
  return i18n._(key, values);
}
