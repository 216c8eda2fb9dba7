import "@/shared/i18n/all-messages";
import {
  AlbumRefused,
  LeafletActions,
  useLeafletPicture,
} from "@/features/guides/components/leaflet-actions";
import { LeafletSheet } from "@/features/guides/components/leaflet-sheet";
import { leafletOf } from "@/features/guides/leaflet";
import { useKeptGuide } from "@/features/guides/use-kept-guide";
import { t } from "@/shared/i18n/translate";
import { usePageParam } from "@/shared/platform/page-params";
import { Page } from "@/shared/ui/page";
import { ReadState } from "@/shared/ui/read-state";

/** `without`: ids of materials, separated by commas, that this person need not bring. */
export default function GuideLeaflet() {
  const id = usePageParam("id");
  const without = usePageParam("without").split(",").filter(Boolean);
  const { read, gone } = useKeptGuide(id);
  const leaflet = read.data && leafletOf(read.data, without, { gone, readAt: read.dataUpdatedAt });
  const picture = useLeafletPicture(leaflet);
  return (
    <Page
      title={t("guides.leaflet")}
      {...(leaflet ? { name: leaflet.title, bottom: <LeafletActions {...picture} /> } : {})}
    >
      {picture.stage === "refused" && <AlbumRefused />}
      <ReadState read={{ ...read, data: leaflet }} cards={[12]}>
        {(shown) => <LeafletSheet leaflet={shown} />}
      </ReadState>
    </Page>
  );
}
