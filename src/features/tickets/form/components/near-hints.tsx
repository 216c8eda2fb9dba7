import { View } from "@tarojs/components";
import { formatDay } from "@/shared/i18n/dates";
import { t } from "@/shared/i18n/translate";
import { openPage } from "@/shared/platform/navigation";
import { LinedRows } from "@/shared/ui/card";
import { Row } from "@/shared/ui/row";
import { TextButton } from "@/shared/ui/text-button";
import type { TicketHints } from "../queries";
import type { TicketForm } from "../shape";

type Nearby = TicketHints["nearby"][number];

const wordsOf = ({ people, place, since }: Nearby) =>
  t("tickets.form.near", { people, place, since: formatDay(since) });

/** Others reported the like near there: one may join them instead of beginning another. */
export function NearbyTickets({ form, nearby }: { form: TicketForm } & Pick<TicketHints, "nearby">) {
  if (nearby.length === 0 || form.fields.joins !== "") return null;
  return (
    <View className="hint-group">
      {nearby.map((near) => (
        <View key={near.id}>
          <View className="strong">{wordsOf(near)}</View>
          <View className="small t2">{t("tickets.form.joinAbout")}</View>
          <TextButton
            icon="merge"
            text={t("tickets.form.join")}
            label={t("tickets.form.joinOf", { words: wordsOf(near) })}
            onPress={() => form.change({ joins: near.id, joinsWords: wordsOf(near), kind: near.kind })}
          />
        </View>
      ))}
    </View>
  );
}

/** It is to join another: which, and the way back. */
export function JoinedNote({ form }: { form: TicketForm }) {
  const { joins, joinsWords } = form.fields;
  if (joins === "") return null;
  return (
    <View className="hint-group">
      <View className="strong">{t("tickets.form.joining")}</View>
      <View className="small t2">{joinsWords}</View>
      <TextButton text={t("tickets.form.leave")} onPress={() => form.change({ joins: "", joinsWords: "" })} />
    </View>
  );
}

/** The caller's own open tickets that are alike. */
export function OwnAlike({ mine }: Pick<TicketHints, "mine">) {
  if (mine.length === 0) return null;
  return (
    <View className="hint-group">
      <View className="strong">{t("tickets.form.mine")}</View>
      <View className="small t2">{t("tickets.form.mineText")}</View>
      <LinedRows>
        {mine.map(({ id, title, standing }) => (
          <Row key={id} className="hint-row" onPress={() => openPage("tickets/ticket", { id })}>
            <View>{title}</View>
            <View className="small t2">{standing.sentence}</View>
          </Row>
        ))}
      </LinedRows>
    </View>
  );
}

/** Published replies and knowledge that may answer it already. */
export function AskedBefore({ answers }: Pick<TicketHints, "answers">) {
  if (answers.length === 0) return null;
  return (
    <View className="hint-group">
      <View className="strong">{t("tickets.form.asked")}</View>
      <LinedRows>
        {answers.map(({ id, title }) => (
          <Row key={id} className="hint-row" onPress={() => openPage("replies/detail", { id })}>
            <View>{title}</View>
          </Row>
        ))}
      </LinedRows>
    </View>
  );
}
