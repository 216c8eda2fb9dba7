import { t } from "@/shared/i18n/translate";
import { WaysCard } from "@/shared/ui/ways-card";

/** What is not published can be asked for: the request, those one has filed, and how far one of them is. */
export function RequestCard() {
  return (
    <WaysCard
      icon="edit"
      title={t("publications.ask")}
      about={t("publications.askAbout")}
      page="disclosure/apply"
      ways={[
        { icon: "file", name: t("publications.mine"), page: "disclosure/mine" },
        { icon: "search", name: t("publications.query"), page: "disclosure/query" },
      ]}
    />
  );
}
