import { View } from "@tarojs/components";
import { t } from "@/shared/i18n/translate";
import { useSecondsUntil } from "@/shared/lib/use-seconds-until";
import { isWeapp } from "@/shared/platform/target";
import { Button } from "@/shared/ui/button";
import { Card } from "@/shared/ui/card";
import { TextField } from "@/shared/ui/field";
import { digitsOf } from "../sign-in-words";
import type { useSignIn } from "../use-sign-in";
import "./session.scss";

const phoneLength = 11;
const codeLength = 6;

/** A phone and the code that was sent to it. */
export function PhoneForm({ draft, going, errorOf, change, sendCode, signIn }: ReturnType<typeof useSignIn>) {
  const { phone, code, sentTo } = draft;
  const seconds = useSecondsUntil(draft.againAt);
  const isSent = sentTo !== "" && sentTo === phone;
  const sendText = () => {
    if (going === "code") return t("session.code.sending");
    if (seconds > 0) return t("session.code.wait", { seconds });
    return t(isSent ? "session.code.sendAgain" : "session.code.send");
  };
  return (
    <Card title={isWeapp ? t("session.byPhone") : ""}>
      <TextField
        part="sign-in-phone"
        label={t("session.phone")}
        error={errorOf("phone")}
        value={phone}
        maxLength={phoneLength}
        keyboard="tel"
        complete="tel-national"
        onChange={(typed) => change({ phone: digitsOf(typed) })}
      />
      <View className="session-acts">
        <Button primary={!isWeapp && !isSent && seconds === 0} text={sendText()} onPress={sendCode} />
      </View>
      {isSent && (
        <>
          <TextField
            part="sign-in-code"
            label={t("session.code")}
            hint={t("session.code.sentTo", { phone })}
            error={errorOf("code")}
            value={code}
            maxLength={codeLength}
            keyboard="number"
            complete="one-time-code"
            onChange={(typed) => change({ code: digitsOf(typed) })}
          />
          <View className="session-acts">
            <Button
              primary
              text={t(going === "session" ? "session.signingIn" : "session.signIn")}
              onPress={signIn}
            />
          </View>
        </>
      )}
    </Card>
  );
}
