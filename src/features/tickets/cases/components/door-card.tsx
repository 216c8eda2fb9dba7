import { View } from "@tarojs/components";
import { useState } from "react";
import { t } from "@/shared/i18n/translate";
import { carryTo } from "@/shared/lib/carried-case";
import { carrySearch } from "@/shared/lib/carried-search";
import { copyText } from "@/shared/platform/clipboard";
import { openPage } from "@/shared/platform/navigation";
import { Button } from "@/shared/ui/button";
import { Card } from "@/shared/ui/card";
import { PhoneRow } from "@/shared/ui/phone-row";
import { Prose } from "@/shared/ui/prose";
import type { Ticket } from "../queries";

type DoorProps = Pick<Ticket, "id" | "text"> & { door: NonNullable<Ticket["door"]> };

/** On to the right door with what was written: ours open their page, to others it goes along in the clipboard. */
function WayOn({ id, text, door: { door } }: DoorProps) {
  const [copied, setCopied] = useState(false);
  const apply = () => {
    carryTo("disclosure", { text, handedFrom: { kind: "ticket", id } });
    openPage("disclosure/apply");
  };
  const search = () => {
    carrySearch(text);
    openPage("guides/search");
  };
  const copy = async () => setCopied(await copyText(text));
  if (door === "disclosure")
    return <Button icon="open" text={t("tickets.door.disclosure")} onPress={apply} />;
  if (door === "guides") return <Button icon="search" text={t("tickets.door.guides")} onPress={search} />;
  return (
    <Button
      icon="file"
      text={t(copied ? "tickets.door.copied" : "tickets.door.copy")}
      onPress={() => void copy()}
    />
  );
}

/** 不予受理: why the hotline does not take it, and the door that does. */
export function DoorCard(props: DoorProps) {
  const { title, text, phone, article } = props.door;
  return (
    <Card title={title} className="part-door">
      <View className="fact">
        <Prose text={text} />
        {article && <View className="small t2">{article}</View>}
        <View className="fact-act">
          <WayOn {...props} />
        </View>
      </View>
      {phone && <PhoneRow text={t("tickets.door.call")} phone={phone} />}
    </Card>
  );
}
