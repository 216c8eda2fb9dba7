import type { components } from "@contract/schema";
import { View } from "@tarojs/components";
import { t } from "@/shared/i18n/translate";
import { openTab } from "@/shared/platform/navigation";
import { Button } from "@/shared/ui/button";
import { Message } from "@/shared/ui/message";
import { KeptCard } from "./kept-card";

type ClosedAccount = components["schemas"]["ClosedAccount"];

/** The account is gone: what went with it, and what the law keeps. */
export function ClosedView({ closed: { deleted, kept } }: { closed: ClosedAccount }) {
  return (
    <>
      <Message icon="check" title={t("me.closed")} text={t("me.closedAbout")}>
        <View className="message-act">
          <Button text={t("me.closed.home")} onPress={() => openTab("home")} />
        </View>
      </Message>
      <KeptCard title={t("me.closed.deleted")} kept={deleted} />
      <KeptCard title={t("me.closed.kept")} kept={kept} />
    </>
  );
}
