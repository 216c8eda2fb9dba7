import type { components } from "@contract/schema";
import { useState } from "react";
import { t } from "@/shared/i18n/translate";
import { type CarriedCase, carryTo } from "@/shared/lib/carried-case";
import { carrySearch } from "@/shared/lib/carried-search";
import { copyText } from "@/shared/platform/clipboard";
import { openPage } from "@/shared/platform/navigation";
import type { IconName } from "@/shared/ui/icon";

type Door = components["schemas"]["TicketDoor"]["door"];

interface WayToDoor {
  icon: IconName;
  text: string;
  /** Opens a page of ours. */
  link: boolean;
  onPress: () => void;
}

/** On to the right door with what was written: ours open their page, to others it goes along in the clipboard. */
export function useWayToDoor(door: Door, carried: CarriedCase): WayToDoor {
  const [copied, setCopied] = useState(false);
  const { text } = carried;
  if (door === "disclosure") {
    const apply = () => {
      carryTo("disclosure", carried);
      openPage("disclosure/apply");
    };
    return { icon: "open", text: t("tickets.door.disclosure"), link: true, onPress: apply };
  }
  if (door === "guides") {
    const search = () => {
      carrySearch(text);
      openPage("guides/search");
    };
    return { icon: "search", text: t("tickets.door.guides"), link: true, onPress: search };
  }
  return {
    icon: "file",
    text: t(copied ? "tickets.door.copied" : "tickets.door.copy"),
    link: false,
    onPress: () => void copyText(text).then(setCopied),
  };
}
