import { View } from "@tarojs/components";
import { formatInstantDay } from "@/shared/i18n/dates";
import { openPage } from "@/shared/platform/navigation";
import { RowCard } from "@/shared/ui/card";
import { Row } from "@/shared/ui/row";
import type { NoticeSummary } from "../queries";

interface NoticeRowsProps {
  notices: NoticeSummary[];
  /** What more is said of one, in short words. */
  marksOf?: (notice: NoticeSummary) => string[];
}

/** Notices as rows: title, then kind, day and marks. */
export function NoticeRows({ notices, marksOf = () => [] }: NoticeRowsProps) {
  return (
    <RowCard>
      {notices.map((notice) => (
        <Row key={notice.id} onPress={() => openPage("notices/detail", { id: notice.id })}>
          <View>{notice.title}</View>
          <View className="small t3">
            {[notice.kind.name, formatInstantDay(notice.publishedAt), ...marksOf(notice)].join("　")}
          </View>
        </Row>
      ))}
    </RowCard>
  );
}
