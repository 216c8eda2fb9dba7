import { View } from "@tarojs/components";
import { useState } from "react";
import { t } from "@/shared/i18n/translate";
import { openTab } from "@/shared/platform/navigation";
import { Button } from "@/shared/ui/button";
import { Note } from "@/shared/ui/note";
import { Sheet } from "@/shared/ui/sheet";
import { TextButton } from "@/shared/ui/text-button";
import { useTicketDraft } from "../store";
import "./nameless-keep.scss";

/** Number and code are the only way back, and this phone can be made to forget them. */
export function NamelessKeep() {
  const [asking, setAsking] = useState(false);
  const forget = () => {
    useTicketDraft.getState().forgetFiled();
    openTab("tickets");
  };
  return (
    <Note icon="alert" kind="alert" title={t("tickets.form.keepCode")}>
      <View className="small">{t("tickets.form.keepCodeText")}</View>
      <TextButton text={t("tickets.form.forget")} onPress={() => setAsking(true)} />
      <Sheet short open={asking} title={t("tickets.form.forgetTitle")} onClose={() => setAsking(false)}>
        <View className="nameless-forget">
          <View className="t2">{t("tickets.form.forgetText")}</View>
          <View className="nameless-forget-act">
            <Button text={t("tickets.form.forgetYes")} onPress={forget} />
          </View>
        </View>
      </Sheet>
    </Note>
  );
}
