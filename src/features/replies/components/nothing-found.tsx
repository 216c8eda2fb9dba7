import { View } from "@tarojs/components";
import { t } from "@/shared/i18n/translate";
import { Button } from "@/shared/ui/button";
import { Message } from "@/shared/ui/message";
import { fileInstead } from "../file-instead";

interface NothingFoundProps {
  q: string;
  /** Whether filters are in force, which may be all that is wrong. */
  filtered: boolean;
  onReset: () => void;
}

/** Nobody was answered about it yet: fewer filters, or a ticket that begins with the same words. */
export function NothingFound({ q, filtered, onReset }: NothingFoundProps) {
  const text = q === "" && filtered ? "replies.fewerFilters" : "replies.fileInstead";
  return (
    <Message
      icon="search"
      title={t("replies.none")}
      text={t(q === "" && !filtered ? "replies.noneYet" : text)}
    >
      <View className="message-act">
        <Button primary text={t("tickets.file")} onPress={() => fileInstead(q)} />
        {filtered && <Button text={t("filter.reset")} onPress={onReset} />}
      </View>
    </Message>
  );
}
