import type { components } from "@contract/schema";
import { View } from "@tarojs/components";
import { t } from "@/shared/i18n/translate";
import { spoken } from "@/shared/ui/a11y";
import { Button } from "@/shared/ui/button";
import { RowCard } from "@/shared/ui/card";
import { Message } from "@/shared/ui/message";
import { GuideRow } from "./guide-row";

interface GuideListProps {
  pages: components["schemas"]["GuidePage"][];
  hasMore: boolean;
  isLoading: boolean;
  /** The last page asked for did not come. */
  failed: boolean;
  onMore: () => void;
}

/** How many there are, the guides so far, and how to see more. */
export function GuideList({ pages, hasMore, isLoading, failed, onMore }: GuideListProps) {
  const guides = pages.flatMap((page) => page.items);
  return (
    <>
      <View className="small t2 stack-item" {...spoken({ role: "status", live: "polite" })}>
        {t("guides.total", { total: pages[0]?.total ?? 0 })}
      </View>
      {guides.length === 0 ? (
        <Message icon="search" title={t("guides.none")} text={t("guides.noneHelp")} />
      ) : (
        <RowCard>
          {guides.map((guide) => (
            <GuideRow key={guide.id} guide={guide} />
          ))}
        </RowCard>
      )}
      {failed && <View className="small t2 stack-item">{t("guides.loadFailed")}</View>}
      {hasMore && (
        <View className="stack-item">
          <Button text={t(isLoading ? "guides.loadingMore" : "guides.more")} onPress={onMore} />
        </View>
      )}
    </>
  );
}
