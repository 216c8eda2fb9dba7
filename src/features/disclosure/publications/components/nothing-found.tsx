import { View } from "@tarojs/components";
import { t } from "@/shared/i18n/translate";
import { carryTo } from "@/shared/lib/carried-case";
import { openPage } from "@/shared/platform/navigation";
import { Button } from "@/shared/ui/button";
import { RowCard } from "@/shared/ui/card";
import { Message } from "@/shared/ui/message";
import { Row } from "@/shared/ui/row";

/** Goes on to a request with what was looked for. */
function ask(q: string): void {
  carryTo("disclosure", { text: q });
  openPage("disclosure/apply");
}

interface NothingFoundProps {
  q: string;
  /** Whether filters are in force, which may be all that is wrong. */
  filtered: boolean;
  onReset: () => void;
}

/** Nothing is published about it: fewer filters, or a request that begins with the same words. */
export function NothingFound({ q, filtered, onReset }: NothingFoundProps) {
  if (q === "" && !filtered) {
    return <Message icon="open" title={t("publications.none")} text={t("publications.noneYet")} />;
  }
  return (
    <Message
      icon="search"
      title={t("publications.notFound")}
      text={t(q === "" ? "publications.fewerFilters" : "publications.askInstead")}
    >
      <View className="message-act">
        {q !== "" && <Button primary text={t("publications.askForIt")} onPress={() => ask(q)} />}
        {filtered && <Button text={t("filter.reset")} onPress={onReset} />}
      </View>
    </Message>
  );
}

/** Under what was found: the way on for whom it was not that. */
export function NotThese({ q }: { q: string }) {
  return (
    <RowCard>
      <Row icon="edit" onPress={() => ask(q)}>
        <View className="strong">{t("publications.notThese")}</View>
        <View className="small t2">{t(q === "" ? "publications.askAbout" : "publications.askCarries")}</View>
      </Row>
    </RowCard>
  );
}
