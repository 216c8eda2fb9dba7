import { Button, Text, View } from "@tarojs/components";
import type { ReactNode } from "react";
import { t } from "@/shared/i18n/translate";
import { type Shared, shareLink } from "@/shared/platform/share";
import { isWeapp } from "@/shared/platform/target";
import { spoken } from "./a11y";
import { Icon, type IconName } from "./icon";
import { Pressable } from "./pressable";
import "./action-bar.scss";

interface ActionBarProps {
  label: string;
  /** What the last action came to, in words that stay. */
  said?: string;
  children: ReactNode;
}

/** What one can do with what is on the page, under the thumb. A page for reading has no primary action. */
export function ActionBar({ label, said = "", children }: ActionBarProps) {
  return (
    <View className="acts" {...spoken({ role: "region", label })}>
      <View
        className={said ? "acts-said small" : "acts-silent"}
        {...spoken({ role: "status", live: "polite" })}
      >
        {said}
      </View>
      <View className="acts-row">{children}</View>
    </View>
  );
}

interface ActionProps {
  icon: IconName;
  text: string;
  /** Set for what is on or off. */
  pressed?: boolean;
  onPress: () => void;
}

/** One of them. */
export function Action({ icon, text, pressed, onPress }: ActionProps) {
  return (
    <Pressable
      className={pressed ? "act act-on" : "act"}
      onPress={onPress}
      {...(pressed === undefined ? {} : { pressed })}
    >
      <Icon name={icon} />
      <Text>{text}</Text>
    </Pressable>
  );
}

interface ShareActionProps {
  title: string;
  /** What the link opens, where the page shows another than it was opened with. */
  id?: string;
  onShared: (outcome: Shared) => void;
}

/** Passes the page on: a card on WeChat, which only its own button can send; the link on the web. */
export function ShareAction({ title, id, onShared }: ShareActionProps) {
  if (!isWeapp) {
    const share = () => void shareLink(title, id).then(onShared);
    return <Action icon="share" text={t("share.share")} onPress={share} />;
  }
  return (
    <Button className="press act act-share" openType="share">
      <Icon name="share" />
      <Text>{t("share.share")}</Text>
    </Button>
  );
}
