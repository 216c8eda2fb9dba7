import "@/shared/i18n/all-messages";
import { View } from "@tarojs/components";
import { FlowList } from "@/features/guides/questions/components/flow-list";
import { useRegionChoice } from "@/features/regions/store";
import { t } from "@/shared/i18n/translate";
import { Page } from "@/shared/ui/page";

export default function Questions() {
  const code = useRegionChoice((state) => state.code);
  return (
    <Page title={t("questions.title")}>
      <View className="stack-item t2">{t("questions.about")}</View>
      <FlowList regionCode={code} />
    </Page>
  );
}
