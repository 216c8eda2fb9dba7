import { View } from "@tarojs/components";
import { t } from "@/shared/i18n/translate";
import { keyed } from "@/shared/lib/keyed";
import { useEndOfPage } from "@/shared/platform/end-of-page";
import { Button } from "@/shared/ui/button";
import { LinedRows } from "@/shared/ui/card";
import { NearOnly } from "@/shared/ui/near-only";
import type { FoundGuides } from "../found-guides";
import type { GuidesRead } from "../use-guides";
import { GuideRow } from "./guide-row";

interface GuideListProps {
  found: FoundGuides;
  read: GuidesRead;
  onOpen?: () => void;
}

/** The guides so far, those far from the screen as room only, and how to see more. */
export function GuideList({ found, read, onOpen }: GuideListProps) {
  const { hasMore, isLoadingMore, moreFailed, more } = read;
  useEndOfPage(() => {
    if (!moreFailed) more();
  });
  return (
    <>
      <View className="card stack-item">
        {keyed(found.pages).map(({ key, item }) => (
          <NearOnly key={key}>
            <LinedRows below={key !== "0"}>
              {item.map((guide) => (
                <GuideRow key={guide.id} guide={guide} onOpen={onOpen} />
              ))}
            </LinedRows>
          </NearOnly>
        ))}
      </View>
      {moreFailed && <View className="small t2 stack-item">{t("guides.loadFailed")}</View>}
      {hasMore && (
        <View className="stack-item">
          <Button text={t(isLoadingMore ? "guides.loadingMore" : "guides.more")} onPress={more} />
        </View>
      )}
    </>
  );
}
