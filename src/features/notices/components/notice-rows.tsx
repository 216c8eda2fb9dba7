import type { components } from "@contract/schema";
import { View } from "@tarojs/components";
import { formatInstantDay } from "@/shared/i18n/dates";
import { t } from "@/shared/i18n/translate";
import { openPage } from "@/shared/platform/navigation";
import { RowCard } from "@/shared/ui/card";
import { Row } from "@/shared/ui/row";
import { useIsRead } from "../read-notices";

type NoticeSummary = components["schemas"]["NoticeSummary"];

/** A notice in a list: title, then kind and day, and whether it was read; somebody found is said to be. */
function NoticeRow({ id, title, kind, publishedAt, missing, pictures }: NoticeSummary) {
  const isRead = useIsRead(id);
  const facts = [
    kind.name,
    formatInstantDay(publishedAt),
    missing?.state === "found" && t("notices.isFound"),
    pictures !== undefined && pictures > 1 && t("notices.pictureCount", { count: pictures }),
    !isRead && t("notices.unread"),
  ];
  return (
    <Row onPress={() => openPage("notices/detail", { id })}>
      <View className={isRead ? "" : "strong"}>{title}</View>
      <View className="small t3">{facts.filter(Boolean).join("　")}</View>
    </Row>
  );
}

/** Notices as rows. */
export function NoticeRows({ notices }: { notices: NoticeSummary[] }) {
  return (
    <RowCard>
      {notices.map((notice) => (
        <NoticeRow key={notice.id} {...notice} />
      ))}
    </RowCard>
  );
}
