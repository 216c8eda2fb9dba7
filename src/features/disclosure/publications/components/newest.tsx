import { View } from "@tarojs/components";
import { formatDay } from "@/shared/i18n/dates";
import { t } from "@/shared/i18n/translate";
import { openPage } from "@/shared/platform/navigation";
import { RowCard } from "@/shared/ui/card";
import { Message } from "@/shared/ui/message";
import { ReadState } from "@/shared/ui/read-state";
import { Row } from "@/shared/ui/row";
import { Section } from "@/shared/ui/section";
import { usePublications } from "../use-publications";
import { DrawnPicture } from "./drawn-picture";
import { PublicationRow } from "./publication-row";

/** Publications shown of a column on the first page. */
const few = 3;

const everything = {};
const pictures = { column: "pictures" };

/** The newest publications of a region. */
export function Newest({ regionCode }: { regionCode: string }) {
  const read = usePublications(regionCode, "", everything);
  return (
    <Section title={t("publications.newest")}>
      <ReadState read={read} cards={[9]}>
        {([first]) =>
          first && first.total > 0 ? (
            <RowCard>
              {first.items.slice(0, few).map((publication) => (
                <PublicationRow key={publication.id} publication={publication} />
              ))}
            </RowCard>
          ) : (
            <Message icon="open" title={t("publications.none")} text={t("publications.noneYet")} />
          )
        }
      </ReadState>
    </Section>
  );
}

/** The newest of the picture news (图片新闻): nothing moves, and nothing is shown where there is none. */
export function PictureNews({ regionCode }: { regionCode: string }) {
  const { data } = usePublications(regionCode, "", pictures);
  const shown = data?.[0]?.items.filter(({ picture }) => picture).slice(0, few) ?? [];
  if (shown.length === 0) return null;
  const more = { text: t("publications.more"), onPress: () => openPage("disclosure/list", pictures) };
  return (
    <Section title={t("publications.pictures")} more={more}>
      <RowCard>
        {shown.map(({ id, title, publishedOn, picture }) => (
          <Row key={id} onPress={() => openPage("disclosure/document", { id })}>
            <View className="picture-news">
              {picture && <DrawnPicture picture={picture} small />}
              <View className="picture-words">
                <View>{title}</View>
                <View className="small t3">{formatDay(publishedOn)}</View>
              </View>
            </View>
          </Row>
        ))}
      </RowCard>
    </Section>
  );
}
