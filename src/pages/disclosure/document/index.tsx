import "@/shared/i18n/all-messages";
import { useQuery } from "@tanstack/react-query";
import { DocumentView } from "@/features/disclosure/publications/components/document-view";
import { publicationQuery } from "@/features/disclosure/publications/queries";
import { spokenText } from "@/features/disclosure/publications/spoken-text";
import { t } from "@/shared/i18n/translate";
import { usePageParam } from "@/shared/platform/page-params";
import { useShareCard } from "@/shared/platform/share";
import { Page } from "@/shared/ui/page";
import { ReadState } from "@/shared/ui/read-state";
import { ReadingActions } from "@/shared/ui/reading-actions";

export default function PublicationDocument() {
  const id = usePageParam("id");
  const read = useQuery(publicationQuery(id));
  const { data: publication } = read;
  useShareCard({ title: publication?.title ?? t("publications.one"), page: "disclosure/document", id });
  return (
    <Page
      title={t("publications.one")}
      {...(publication
        ? {
            name: publication.title,
            bottom: <ReadingActions title={publication.title} texts={() => spokenText(publication)} />,
          }
        : {})}
    >
      <ReadState read={read} cards={[4, 10, 2]}>
        {(shown) => <DocumentView publication={shown} />}
      </ReadState>
    </Page>
  );
}
