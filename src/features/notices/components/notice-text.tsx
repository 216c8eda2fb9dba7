import type { components } from "@contract/schema";
import { View } from "@tarojs/components";
import { formatInstantDay } from "@/shared/i18n/dates";
import { t } from "@/shared/i18n/translate";
import { keyed } from "@/shared/lib/keyed";
import { dial } from "@/shared/platform/phone";
import { Heading } from "@/shared/ui/heading";
import { Row } from "@/shared/ui/row";
import "./notice-text.scss";

type Notice = components["schemas"]["Notice"];

/** A notice to read: title, who and when, text, and the number to ask. */
export function NoticeText({ notice }: { notice: Notice }) {
  const { title, source, publishedAt, paragraphs, phone } = notice;
  return (
    <>
      <View className="stack-item">
        <Heading level={2} className="heading">
          {title}
        </Heading>
        <View className="small t3 notice-from">{`${source}　${formatInstantDay(publishedAt)}`}</View>
      </View>
      <View className="card card-pad stack-item">
        {keyed(paragraphs).map(({ key, item }) => (
          <View key={key} className="notice-paragraph">
            {item}
          </View>
        ))}
      </View>
      {phone && (
        <View className="card stack-item">
          <Row
            icon="phone"
            opens="act"
            onPress={() => dial(phone)}
            aside={<View className="strong">{phone}</View>}
          >
            {t("notices.ask")}
          </Row>
        </View>
      )}
    </>
  );
}
