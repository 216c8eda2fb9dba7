import "@/shared/i18n/main-messages";
import { useQuery } from "@tanstack/react-query";
import { View } from "@tarojs/components";
import { RegionList } from "@/features/regions/components/region-list";
import { regionsQuery } from "@/features/regions/queries";
import { useRegionChoice } from "@/features/regions/store";
import { t } from "@/shared/i18n/translate";
import { goBack } from "@/shared/platform/navigation";
import { Page } from "@/shared/ui/page";
import { ReadState } from "@/shared/ui/read-state";

export default function PickRegion() {
  const { code, choose } = useRegionChoice();
  const read = useQuery(regionsQuery());
  return (
    <Page title={t("regions.pick")}>
      <View className="small t2 stack-item">{t("regions.pickAbout")}</View>
      <ReadState read={read} cards={[10]}>
        {({ items }) => (
          <RegionList
            regions={items}
            current={code}
            onChoose={(chosen) => {
              choose(chosen);
              goBack();
            }}
          />
        )}
      </ReadState>
    </Page>
  );
}
