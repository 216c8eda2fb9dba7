import { View } from "@tarojs/components";
import { t } from "@/shared/i18n/translate";
import { Button } from "@/shared/ui/button";
import { Card } from "@/shared/ui/card";
import { PhoneRow } from "@/shared/ui/phone-row";
import { Prose } from "@/shared/ui/prose";
import { useWayToDoor } from "../../use-way-to-door";
import type { Ticket } from "../queries";

type DoorProps = Pick<Ticket, "id" | "text"> & { door: NonNullable<Ticket["door"]> };

/** 不予受理: why the hotline does not take it, and the door that does. */
export function DoorCard({ id, text: written, door }: DoorProps) {
  const { title, text, phone, article } = door;
  const way = useWayToDoor(door.door, { text: written, handedFrom: { kind: "ticket", id } });
  return (
    <Card title={title} className="part-door">
      <View className="fact">
        <Prose text={text} />
        {article && <View className="small t2">{article}</View>}
        <View className="fact-act">
          <Button icon={way.icon} text={way.text} onPress={way.onPress} />
        </View>
      </View>
      {phone && <PhoneRow text={t("tickets.door.call")} phone={phone} />}
    </Card>
  );
}
