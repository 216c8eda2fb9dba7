import { Text, View } from "@tarojs/components";
import type { ReactNode } from "react";
import { errorText, isUnreached, mayPass } from "@/shared/api/errors";
import { t } from "@/shared/i18n/translate";
import { spoken } from "./a11y";
import { Button } from "./button";
import { Icon, type IconName } from "./icon";
import "./message.scss";

interface MessageProps {
  icon: IconName;
  title: string;
  text?: string;
  children?: ReactNode;
}

/** What stands where there is nothing to show: what it is, and what to do next. */
export function Message({ icon, title, text, children }: MessageProps) {
  return (
    <View className="card stack-item message" {...spoken({ role: "status" })}>
      <Icon name={icon} size={32} className="message-icon" />
      <View className="message-title">{title}</View>
      {text && <View className="t2 message-text">{text}</View>}
      {children}
    </View>
  );
}

/** A read that failed with nothing kept to show instead. What will not pass is not offered again. */
export function Failure({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  if (!mayPass(error)) return <Message icon="alert" title={errorText(error)} text={t("error.ask")} />;
  return (
    <Message icon="alert" title={errorText(error)} text={t("error.whatNow")}>
      <View className="message-act">
        <Button icon="refresh" text={t("error.retry")} onPress={onRetry} />
      </View>
    </Message>
  );
}

/** Over a page that could not be refreshed: it stays, and says from when it is. */
export function StaleNote({ error, date }: { error: unknown; date: string }) {
  const words = isUnreached(error) ? "offline.kept" : "offline.serverKept";
  return (
    <View className="stale stack-item small" {...spoken({ role: "status" })}>
      <Icon name="wifi-off" size={20} className="stale-icon" />
      <Text>{t(words, { date })}</Text>
    </View>
  );
}
