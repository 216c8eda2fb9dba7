import { useInfiniteQuery } from "@tanstack/react-query";
import { View } from "@tarojs/components";
import { useState } from "react";
import { t } from "@/shared/i18n/translate";
import { useEndOfPage } from "@/shared/platform/end-of-page";
import { spoken } from "@/shared/ui/a11y";
import { Button } from "@/shared/ui/button";
import { LongRows } from "@/shared/ui/long-rows";
import { Message } from "@/shared/ui/message";
import { Pill, PillBar } from "@/shared/ui/pill";
import { ReadState } from "@/shared/ui/read-state";
import { type FeeKind, feesQuery } from "../queries";
import { FeeRow } from "./fee-row";

const kinds: FeeKind[] = ["administrative", "service", "intermediary"];

/** What is charged in a region, for what was typed and of one kind; the list goes on as one scrolls. */
export function FeeFinder({ regionCode, q }: { regionCode: string; q: string }) {
  const [kind, setKind] = useState<FeeKind | "">("");
  const read = useInfiniteQuery(feesQuery(regionCode, { q, kind }));
  const more = () => {
    if (read.hasNextPage && !read.isFetchingNextPage) void read.fetchNextPage();
  };
  useEndOfPage(() => {
    if (!read.isFetchNextPageError) more();
  });
  const shown = read.isFetchNextPageError ? { ...read, isError: false } : read;
  const counts = new Map(read.data?.pages[0]?.kinds.map(({ code, count }) => [code, count]));
  return (
    <>
      <PillBar label={t("fees.kinds")}>
        {kinds.map((one) => (
          <Pill
            key={one}
            text={counts.has(one) ? `${t(`fees.kind.${one}`)} ${counts.get(one)}` : t(`fees.kind.${one}`)}
            on={one === kind}
            onPress={() => setKind(one === kind ? "" : one)}
          />
        ))}
      </PillBar>
      <ReadState read={shown} cards={[12]}>
        {({ pages }) => {
          const fees = pages.flatMap((page) => page.items);
          if (fees.length === 0)
            return <Message icon="search" title={t("fees.none")} text={t("fees.noneHelp")} />;
          return (
            <>
              <View className="small t2 stack-item" {...spoken({ role: "status", live: "polite" })}>
                {t("fees.total", { total: pages[0]?.total ?? 0 })}
              </View>
              <LongRows>
                {fees.map((fee) => (
                  <FeeRow key={fee.id} fee={fee} />
                ))}
              </LongRows>
              {read.isFetchNextPageError && (
                <View className="small t2 stack-item">{t("list.loadFailed")}</View>
              )}
              {read.hasNextPage && <Button text={t("fees.more")} onPress={more} />}
            </>
          );
        }}
      </ReadState>
    </>
  );
}
