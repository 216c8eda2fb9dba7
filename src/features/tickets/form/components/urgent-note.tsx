import { View } from "@tarojs/components";
import { t } from "@/shared/i18n/translate";
import { TextButton } from "@/shared/ui/text-button";
import type { TicketHints } from "../queries";
import type { TicketForm } from "../shape";

interface UrgentNoteProps {
  form: TicketForm;
  /** What the words suggest; undefined when nothing looks urgent. */
  urgent: TicketHints["urgent"];
}

/** Whether it is urgent: what the words suggest, and the person's own word, which counts more. */
export function UrgentNote({ form, urgent }: UrgentNoteProps) {
  const { urgent: own } = form.fields;
  const isUrgent = own === "yes" || (own === "" && urgent !== undefined);
  const because = own === "" ? urgent?.because : undefined;
  // Back to what the words suggest, where that is the same.
  const turn = () => {
    if (isUrgent) form.change({ urgent: urgent ? "no" : "" });
    else form.change({ urgent: urgent ? "" : "yes" });
  };
  return (
    <View className="hint-group">
      <View className="strong">{t(isUrgent ? "tickets.form.urgent.yes" : "tickets.form.urgent.no")}</View>
      {because && <View className="small t2">{because}</View>}
      <TextButton text={t(isUrgent ? "tickets.form.urgent.not" : "tickets.form.urgent.is")} onPress={turn} />
    </View>
  );
}
