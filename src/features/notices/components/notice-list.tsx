import { useInfiniteQuery } from "@tanstack/react-query";
import { useState } from "react";
import { t } from "@/shared/i18n/translate";
import { useEndOfPage } from "@/shared/platform/end-of-page";
import { Button } from "@/shared/ui/button";
import { Message } from "@/shared/ui/message";
import { Pill, PillBar } from "@/shared/ui/pill";
import { ReadState } from "@/shared/ui/read-state";
import { type NoticeColumn, type NoticeSummary, noticesQuery } from "../queries";
import { useReadNotices } from "../read-notices";
import { NoticeRows } from "./notice-rows";

/** Whether somebody was found, how many pictures there are, and whether it was read. */
const marksOf =
  (readIds: readonly string[]) =>
  ({ id, missing, pictures = 0 }: NoticeSummary): string[] => [
    ...(missing?.state === "found" ? [t("notices.isFound")] : []),
    ...(pictures > 1 ? [t("notices.pictureCount", { count: pictures })] : []),
    ...(readIds.includes(id) ? [] : [t("notices.unread")]),
  ];

const columns: readonly (NoticeColumn | undefined)[] = [undefined, "notice", "missing", "culture", "photos"];

/** The notices of a region, of all columns or of one, newest first. */
export function NoticeList({ regionCode }: { regionCode: string }) {
  const [column, setColumn] = useState<NoticeColumn>();
  const readIds = useReadNotices(({ ids }) => ids);
  const read = useInfiniteQuery(noticesQuery(regionCode, column));
  const more = () => {
    if (read.hasNextPage && !read.isFetchingNextPage) void read.fetchNextPage();
  };
  useEndOfPage(more);
  return (
    <>
      <PillBar label={t("notices.columns")}>
        {columns.map((one) => (
          <Pill
            key={one ?? "all"}
            text={t(`notices.column.${one ?? "all"}`)}
            on={column === one}
            onPress={() => setColumn(one)}
          />
        ))}
      </PillBar>
      <ReadState read={read} cards={[12]}>
        {({ pages }) => {
          const notices = pages.flatMap((page) => page.items);
          if (notices.length === 0) {
            return <Message icon="info" title={t("notices.none")} text={t("notices.noneHelp")} />;
          }
          return (
            <>
              <NoticeRows notices={notices} marksOf={marksOf(readIds)} />
              {read.hasNextPage && <Button text={t("notices.more")} onPress={more} />}
            </>
          );
        }}
      </ReadState>
    </>
  );
}
