import type { components } from "@contract/schema";
import { View } from "@tarojs/components";
import { formatFullDay } from "@/shared/i18n/dates";
import { t } from "@/shared/i18n/translate";
import { keyed } from "@/shared/lib/keyed";
import { Heading } from "@/shared/ui/heading";
import { Prose } from "@/shared/ui/prose";
import { bodyOf } from "../letter-text";
import "./letter-sheet.scss";

/** A letter as it was issued: what a screen reader reads, a printer prints, and the picture shows. */
export function LetterSheet({ letter }: { letter: components["schemas"]["Letter"] }) {
  const { title, number, addressee, agency, issuedOn } = letter;
  return (
    <View className="card stack-item letter">
      <Heading level={2} className="heading letter-title">
        {title}
      </Heading>
      <View className="small t2 letter-number">{number}</View>
      <View>{t("requests.letter.to", { name: addressee })}</View>
      {keyed(bodyOf(letter)).map(({ key, item }) => (
        <View key={key} className="letter-paragraph">
          <Prose text={item} />
        </View>
      ))}
      <View className="letter-sign">
        <View>{agency}</View>
        <View>{formatFullDay(issuedOn)}</View>
      </View>
    </View>
  );
}
