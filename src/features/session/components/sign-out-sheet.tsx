import { View } from "@tarojs/components";
import { endSession } from "@/shared/api/request";
import { forgetSession } from "@/shared/api/session";
import { t } from "@/shared/i18n/translate";
import { Button } from "@/shared/ui/button";
import { Sheet } from "@/shared/ui/sheet";
import "./session.scss";

interface SignOutSheetProps {
  open: boolean;
  onClose: () => void;
}

/** Asks before a sign-out, and says what goes with it and what stays. */
export function SignOutSheet({ open, onClose }: SignOutSheetProps) {
  const signOut = () => {
    onClose();
    // The phone forgets whether or not the backend can be reached: it may be handed on the next moment.
    void endSession()
      .catch(() => undefined)
      .finally(forgetSession);
  };
  return (
    <Sheet
      open={open}
      short
      title={t("session.signOut.title")}
      foot={
        <View className="sheet-foot">
          <Button primary text={t("session.signOut")} onPress={signOut} />
          <View className="session-gap" />
          <Button text={t("session.signOut.stay")} onPress={onClose} />
        </View>
      }
      onClose={onClose}
    >
      <View className="session-text">
        <View className="session-part">{t("session.signOut.goes")}</View>
        <View className="session-part t2">{t("session.signOut.stays")}</View>
      </View>
    </Sheet>
  );
}
