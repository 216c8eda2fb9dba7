import { Text, View } from "@tarojs/components";
import { t } from "@/shared/i18n/translate";
import { Row } from "@/shared/ui/row";
import { Status } from "@/shared/ui/status";
import { dayWords, openOwnCase, tones } from "../own-case-words";
import type { OwnCase } from "../queries";
import "@/shared/ui/case-row.scss";

/** A case among those of all kinds: name, kind and place, state and date. */
export function OwnCaseRow({ one }: { one: OwnCase }) {
  return (
    <Row onPress={() => openOwnCase(one)}>
      <View className="strong">{one.title}</View>
      <View className="small t2">{`${t(`me.kind.${one.kind}`)}　${one.place}`}</View>
      <View className="case-meta">
        <Status kind={tones[one.tone]} text={one.status} />
        <Text className="small t2">{dayWords(one)}</Text>
      </View>
    </Row>
  );
}
