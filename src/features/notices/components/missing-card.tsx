import type { components } from "@contract/schema";
import { View } from "@tarojs/components";
import { formatMoment } from "@/shared/i18n/dates";
import { t } from "@/shared/i18n/translate";
import { Card, RowCard } from "@/shared/ui/card";
import { Note } from "@/shared/ui/note";
import { PhoneRow } from "@/shared/ui/phone-row";
import { Status } from "@/shared/ui/status";

type MissingPerson = components["schemas"]["MissingPerson"];

function Fact({ name, text }: { name: string; text: string | undefined }) {
  if (!text) return null;
  return (
    <View className="fact">
      <View className="small t2">{name}</View>
      <View>{text}</View>
    </View>
  );
}

/** Somebody who is looked for: how to know the person, and whom to call. Who is found needs nobody's eyes any more. */
export function MissingCard({ person }: { person: MissingPerson }) {
  const { state, who, lastSeen, lastSeenAt, looks, speaks, phone, police } = person;
  if (state === "found") {
    return <Note icon="check" title={t("notices.found", { who })} />;
  }
  const seen = lastSeenAt
    ? t("notices.missing.seenAt", { time: formatMoment(Date.parse(lastSeenAt)), place: lastSeen })
    : lastSeen;
  return (
    <>
      <Card>
        <View className="fact">
          <View className="title">{who}</View>
          <Status kind="over" text={t("notices.missing.state")} />
        </View>
        <Fact name={t("notices.missing.seen")} text={seen} />
        <Fact name={t("notices.missing.looks")} text={looks} />
        <Fact name={t("notices.missing.speaks")} text={speaks} />
      </Card>
      <RowCard>
        <PhoneRow text={t("notices.missing.call")} phone={phone} />
        {police && <PhoneRow text={t("notices.missing.police")} phone={police} />}
      </RowCard>
    </>
  );
}
