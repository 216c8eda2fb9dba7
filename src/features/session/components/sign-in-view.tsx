import { View } from "@tarojs/components";
import { t } from "@/shared/i18n/translate";
import { dial } from "@/shared/platform/phone";
import { isWeapp } from "@/shared/platform/target";
import { Button } from "@/shared/ui/button";
import { Disclosure } from "@/shared/ui/disclosure";
import { FieldError } from "@/shared/ui/field";
import { TextButton } from "@/shared/ui/text-button";
import { useSignIn } from "../use-sign-in";
import { AgreeLine } from "./agree-line";
import { PhoneForm } from "./phone-form";
import "./session.scss";

/** The national government hotline (国办发〔2020〕53号). */
const hotline = "12345";

/** Signing in: consent first, then one tap on WeChat, or a phone and its code. */
export function SignInView() {
  const signIn = useSignIn();
  const { draft, going, errorOf, change } = signIn;
  const { sentTo, phone } = draft;
  return (
    <>
      <View className="stack-item session-lead">{t("session.lead")}</View>
      <View className="card stack-item">
        <AgreeLine
          part="sign-in-agrees"
          text={t(isWeapp ? "session.agree.wechat" : "session.agree")}
          checked={draft.agrees}
          error={errorOf("agrees")}
          onToggle={() => change({ agrees: !draft.agrees })}
        />
      </View>
      {isWeapp && (
        <View className="stack-item part-sign-in-wechat">
          <Button
            primary={sentTo === "" || sentTo !== phone}
            text={t(going === "session" ? "session.signingIn" : "session.byWeChat")}
            onPress={signIn.signInByWeChat}
          />
          {errorOf("wechat") && <FieldError text={errorOf("wechat")} />}
        </View>
      )}
      <PhoneForm {...signIn} />
      <View className="card stack-item">
        <Disclosure title={t("session.noMessage")} icon="help">
          <View>{t("session.noMessage.text")}</View>
          <TextButton icon="phone" text={t("session.noMessage.call")} onPress={() => dial(hotline)} />
        </Disclosure>
      </View>
    </>
  );
}
