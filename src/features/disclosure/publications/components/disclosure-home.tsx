import { useQuery } from "@tanstack/react-query";
import { t } from "@/shared/i18n/translate";
import { RowCard } from "@/shared/ui/card";
import { LinkRow } from "@/shared/ui/link-row";
import { ReadState } from "@/shared/ui/read-state";
import { columnsQuery } from "../queries";
import { ColumnList } from "./column-list";
import { Newest, PictureNews } from "./newest";
import { RequestCard } from "./request-card";

/** Whom to ask, how the asking went in figures, and how all cases went. */
function AboutRequests() {
  return (
    <RowCard>
      <LinkRow
        icon="hall"
        page="disclosure/agencies"
        title={t("agencies.title")}
        about={t("agencies.about")}
      />
      <LinkRow
        icon="table"
        page="disclosure/statistics"
        title={t("annual.title")}
        about={t("annual.about")}
      />
      <LinkRow
        icon="table"
        page="statistics/month"
        title={t("statistics.title")}
        about={t("statistics.about")}
      />
    </RowCard>
  );
}

/** The first page of disclosure: asking first, then what is published. */
export function DisclosureHome({ regionCode }: { regionCode: string }) {
  const columns = useQuery(columnsQuery(regionCode));
  return (
    <>
      <RequestCard />
      {/* As high as the columns will be: what arrives below them before them moves nothing in sight. */}
      <ReadState read={columns} cards={[24]}>
        {(list) => <ColumnList {...list} />}
      </ReadState>
      <PictureNews regionCode={regionCode} />
      <Newest regionCode={regionCode} />
      <AboutRequests />
    </>
  );
}
