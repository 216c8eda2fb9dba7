import { useInfiniteQuery } from "@tanstack/react-query";
import { View } from "@tarojs/components";
import { useState } from "react";
import { t } from "@/shared/i18n/translate";
import { useEndOfPage } from "@/shared/platform/end-of-page";
import { spoken } from "@/shared/ui/a11y";
import { Button } from "@/shared/ui/button";
import { RowCard } from "@/shared/ui/card";
import { Message } from "@/shared/ui/message";
import { ReadState } from "@/shared/ui/read-state";
import { type GuideFilters, guidesQuery } from "../queries";
import { FilterBar } from "./filter-bar";
import { GuideRow } from "./guide-row";

const noFilters = { theme: "", department: "", type: "", online: false };

/** Guides of a region for what was typed, with filters; the list goes on as one scrolls. */
export function GuideFinder({ regionCode, q }: { regionCode: string; q: string }) {
  const [choice, setChoice] = useState(noFilters);
  const filters: GuideFilters = { q, ...choice };
  const read = useInfiniteQuery(guidesQuery(regionCode, filters));
  const more = () => {
    if (read.hasNextPage && !read.isFetchingNextPage) void read.fetchNextPage();
  };
  useEndOfPage(more);
  return (
    <ReadState read={read} cards={[1, 3, 3, 3, 3]}>
      {({ pages }) => {
        const first = pages[0];
        const guides = pages.flatMap((page) => page.items);
        return (
          <>
            {first && (
              <FilterBar
                filters={filters}
                facets={first.facets}
                onChange={(change) => setChoice({ ...choice, ...change })}
              />
            )}
            <View className="small t2 stack-item" {...spoken({ role: "status", live: "polite" })}>
              {t("guides.total", { total: first?.total ?? 0 })}
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
            {read.hasNextPage && (
              <Button
                text={t(read.isFetchingNextPage ? "guides.loadingMore" : "guides.more")}
                onPress={more}
              />
            )}
          </>
        );
      }}
    </ReadState>
  );
}
