import { View } from "@tarojs/components";
import { useState } from "react";
import { t } from "@/shared/i18n/translate";
import { spoken } from "@/shared/ui/a11y";
import { Message } from "@/shared/ui/message";
import { usePagedRead } from "@/shared/ui/paged-read";
import { PagedRows } from "@/shared/ui/paged-rows";
import { Pill, PillBar } from "@/shared/ui/pill";
import { ReadState } from "@/shared/ui/read-state";
import { type FeeKind, feesQuery } from "../queries";
import { FeeRow } from "./fee-row";

const kinds: FeeKind[] = ["administrative", "service", "intermediary"];

/** What is charged in a region, for what was typed and of one kind; the list goes on as one scrolls. */
export function FeeFinder({ regionCode, q }: { regionCode: string; q: string }) {
  const [kind, setKind] = useState<FeeKind | "">("");
  const read = usePagedRead(feesQuery(regionCode, { q, kind }));
  const counts = new Map(read.data?.[0]?.kinds.map(({ code, count }) => [code, count]));
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
      <ReadState read={read} cards={[12]}>
        {(pages) => {
          if (pages.every(({ items }) => items.length === 0))
            return <Message icon="search" title={t("fees.none")} text={t("fees.noneHelp")} />;
          return (
            <>
              <View className="small t2 stack-item" {...spoken({ role: "status", live: "polite" })}>
                {t("fees.total", { total: pages[0]?.total ?? 0 })}
              </View>
              <PagedRows
                pages={pages.map(({ items }) => items)}
                read={read}
                row={(fee) => <FeeRow key={fee.id} fee={fee} />}
              />
            </>
          );
        }}
      </ReadState>
    </>
  );
}
