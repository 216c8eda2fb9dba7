import { useInfiniteQuery } from "@tanstack/react-query";
import { t } from "@/shared/i18n/translate";
import { openPage } from "@/shared/platform/navigation";
import { Message } from "@/shared/ui/message";
import { ReadState } from "@/shared/ui/read-state";
import { Section } from "@/shared/ui/section";
import { noticesQuery } from "../queries";
import { NoticeRows } from "./notice-rows";

/** The newest three notices of a region. */
export function LatestNotices({ regionCode }: { regionCode: string }) {
  const read = useInfiniteQuery(noticesQuery(regionCode));
  return (
    <Section
      title={t("home.notices")}
      more={{ text: t("home.noticesMore"), onPress: () => openPage("notices/list") }}
    >
      <ReadState read={read} cards={[9]}>
        {({ pages }) => {
          const notices = pages[0]?.items.slice(0, 3) ?? [];
          if (notices.length > 0) return <NoticeRows notices={notices} />;
          return <Message icon="info" title={t("notices.none")} text={t("notices.noneHelp")} />;
        }}
      </ReadState>
    </Section>
  );
}
