import type { components } from "@contract/schema";
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

interface LeafletBodyProps {
  guide: components["schemas"]["Guide"];
  without: string[];
}

function LeafletBody({ guide, without }: LeafletBodyProps) {
  const leaflet = leafletOf(guide, without);
  const picture = useLeafletPicture(leaflet);
  return (
    <>
      {picture.stage === "refused" && <AlbumRefused />}
      <LeafletSheet leaflet={leaflet} />
      <LeafletActions {...picture} />
    </>
  );
}

/** `without`: ids of materials, separated by commas, that this person need not bring. */
export default function GuideLeaflet() {
  const id = usePageParam("id");
  const without = usePageParam("without").split(",").filter(Boolean);
  const { read } = useKeptGuide(id);
  return (
    <Page title={t("guides.leaflet")}>
      <ReadState read={read} cards={[12]}>
        {(guide) => <LeafletBody guide={guide} without={without} />}
      </ReadState>
    </Page>
  );
}
