import "@/shared/i18n/all-messages";
import { useInfiniteQuery } from "@tanstack/react-query";
import { NoticeRows } from "@/features/notices/components/notice-rows";
import { noticesQuery } from "@/features/notices/queries";
import { useRegionChoice } from "@/features/regions/store";
import { t } from "@/shared/i18n/translate";
import { useEndOfPage } from "@/shared/platform/end-of-page";
import { Button } from "@/shared/ui/button";
import { Message } from "@/shared/ui/message";
import { Page } from "@/shared/ui/page";
import { ReadState } from "@/shared/ui/read-state";

export default function NoticeList() {
  const code = useRegionChoice((state) => state.code);
  const read = useInfiniteQuery(noticesQuery(code));
  const more = () => {
    if (read.hasNextPage && !read.isFetchingNextPage) void read.fetchNextPage();
  };
  useEndOfPage(more);
  return (
    <Page title={t("notices.title")}>
      <ReadState read={read} cards={[12]}>
        {({ pages }) => {
          const notices = pages.flatMap((page) => page.items);
          if (notices.length === 0) {
            return <Message icon="info" title={t("notices.none")} text={t("notices.noneHelp")} />;
          }
          return (
            <>
              <NoticeRows notices={notices} />
              {read.hasNextPage && <Button text={t("notices.more")} onPress={more} />}
            </>
          );
        }}
      </ReadState>
    </Page>
  );
}
