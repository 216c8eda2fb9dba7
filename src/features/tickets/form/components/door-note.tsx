import { View } from "@tarojs/components";
import { t } from "@/shared/i18n/translate";
import { dial } from "@/shared/platform/phone";
import { Note } from "@/shared/ui/note";
import { TextButton } from "@/shared/ui/text-button";
import { useWayToDoor } from "../../use-way-to-door";
import type { TicketHints } from "../queries";

type Door = NonNullable<TicketHints["door"]>;

/** It looks like something that another door serves: what, why, and one tap that takes the words along. */
export function DoorNote({ door, text }: { door: Door; text: string }) {
  const { phone } = door;
  const way = useWayToDoor(door.door, { text });
  return (
    <Note icon="branch" title={door.title}>
      <View className="small">{door.text}</View>
      {door.article && <View className="small t2">{door.article}</View>}
      <View>
        <TextButton {...way} />
      </View>
      {phone && (
        <View>
          <TextButton icon="phone" text={t("tickets.form.callDoor", { phone })} onPress={() => dial(phone)} />
        </View>
      )}
      <View className="small t2">{t("tickets.form.stay")}</View>
    </Note>
  );
}
