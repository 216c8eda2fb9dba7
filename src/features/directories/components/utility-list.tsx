import { useQuery } from "@tanstack/react-query";
import { t } from "@/shared/i18n/translate";
import { Message } from "@/shared/ui/message";
import { ReadState } from "@/shared/ui/read-state";
import { utilitiesQuery } from "../queries";
import { UtilityCard } from "./utility-card";

/** Water, power, heating, gas and waste of a region. */
export function UtilityList({ regionCode }: { regionCode: string }) {
  const read = useQuery(utilitiesQuery(regionCode));
  return (
    <ReadState read={read} cards={[4, 4, 4]}>
      {({ items }) =>
        items.length === 0 ? (
          <Message icon="info" title={t("utilities.none")} text={t("utilities.noneHelp")} />
        ) : (
          items.map((utility) => <UtilityCard key={utility.id} utility={utility} />)
        )
      }
    </ReadState>
  );
}
