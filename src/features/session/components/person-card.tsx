import { Text, View } from "@tarojs/components";
import { useState } from "react";
import { type Person, useSession } from "@/shared/api/session";
import { t } from "@/shared/i18n/translate";
import { openPage } from "@/shared/platform/navigation";
import { RowCard } from "@/shared/ui/card";
import { Row } from "@/shared/ui/row";
import { Tag } from "@/shared/ui/tag";
import { SignOutSheet } from "./sign-out-sheet";
import "./session.scss";

function PersonHead({ person }: { person: Person }) {
  const { displayName, phone, divisionName, loginLevel } = person;
  const isNamed = displayName !== phone;
  return (
    <View className="person-head">
      <View className="person-name">
        <Text className="title">{displayName}</Text>
        <Tag
          primary={loginLevel !== "L1"}
          text={t(loginLevel === "L1" ? "session.level.L1" : "session.level.L2")}
        />
      </View>
      <View className="small t2">
        {[isNamed ? phone : undefined, divisionName].filter(Boolean).join("　")}
      </View>
    </View>
  );
}

/** Who is signed in, with what one can do about it; or the way to the login. */
export function PersonCard() {
  const person = useSession();
  const [leaving, setLeaving] = useState(false);
  if (!person) {
    return (
      <RowCard>
        <Row icon="me" onPress={() => openPage("session/sign-in")}>
          <View className="strong">{t("session.signIn")}</View>
          <View className="small t2">{t("session.about")}</View>
        </Row>
      </RowCard>
    );
  }
  return (
    <>
      <RowCard>
        <PersonHead person={person} />
        {person.loginLevel === "L1" && (
          <Row icon="check" onPress={() => openPage("session/identity")}>
            <View className="strong">{t("session.identity")}</View>
            <View className="small t2">{t("session.identity.about")}</View>
          </Row>
        )}
        <Row icon="s-stop" opens="act" onPress={() => setLeaving(true)}>
          {t("session.signOut")}
        </Row>
      </RowCard>
      <SignOutSheet open={leaving} onClose={() => setLeaving(false)} />
    </>
  );
}
