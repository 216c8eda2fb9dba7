import { View } from "@tarojs/components";
import { t } from "@/shared/i18n/translate";
import { Button } from "@/shared/ui/button";
import { Heading } from "@/shared/ui/heading";
import { Sheet } from "@/shared/ui/sheet";
import "./session.scss";

/** What 个人信息保护法第十七条 asks to be told beforehand, in its order. */
const parts = ["who", "what", "why", "where", "long", "rights"] as const;

interface PrivacyNoticeProps {
  open: boolean;
  onClose: () => void;
}

/** What is kept of a person who signs in, why, for how long, and how to have it deleted. */
export function PrivacyNotice({ open, onClose }: PrivacyNoticeProps) {
  return (
    <Sheet open={open} title={t("session.notice.title")} onClose={onClose}>
      <View className="session-text">
        {parts.map((part) => (
          <View key={part} className="session-part">
            <Heading level={3} className="strong">
              {t(`session.notice.${part}.title`)}
            </Heading>
            <View className="t2">{t(`session.notice.${part}.text`)}</View>
          </View>
        ))}
        {/* At the end of what scrolls, so that the keyboard reaches the end, too. */}
        <Button text={t("session.notice.read")} onPress={onClose} />
      </View>
    </Sheet>
  );
}
