import type { components } from "@contract/schema";
import { View } from "@tarojs/components";
import { formatInstantDay } from "@/shared/i18n/dates";
import { openPage } from "@/shared/platform/navigation";
import { RowCard } from "@/shared/ui/card";
import { Row } from "@/shared/ui/row";

type NoticeSummary = components["schemas"]["NoticeSummary"];

/** Notices as rows: title, then kind and day. */
export function NoticeRows({ notices }: { notices: NoticeSummary[] }) {
  return (
    <RowCard>
      {notices.map(({ id, title, kind, publishedAt }) => (
        <Row key={id} onPress={() => openPage("notices/detail", { id })}>
          <View>{title}</View>
          <View className="small t3">{`${kind.name}　${formatInstantDay(publishedAt)}`}</View>
        </Row>
      ))}
    </RowCard>
  );
}
