import { useQuery } from "@tanstack/react-query";
import { View } from "@tarojs/components";
import { t } from "@/shared/i18n/translate";
import { LinedRows } from "@/shared/ui/card";
import { ReadState } from "@/shared/ui/read-state";
import { Row } from "@/shared/ui/row";
import { Sheet } from "@/shared/ui/sheet";
import { deskQuery, type TicketDesk } from "../queries";
import type { TicketForm } from "../shape";

type Township = NonNullable<TicketDesk["places"]>[number];

interface DivisionSheetProps {
  form: TicketForm;
  open: boolean;
  onClose: () => void;
}

/** A 苏木镇 and the 嘎查 in it, each a choice. */
const choicesOf = ({ code, name, villages }: Township) => [
  { code, name, isVillage: false, full: name },
  ...villages.map((village) => ({ ...village, isVillage: true, full: `${name}${village.name}` })),
];

/** The places of the region, to choose one of. */
export function DivisionSheet({ form, open, onClose }: DivisionSheetProps) {
  const read = useQuery(deskQuery(form.regionCode));
  const pick = (divisionCode: string, divisionName: string) => {
    form.change({ divisionCode, divisionName });
    onClose();
  };
  return (
    <Sheet open={open} title={t("tickets.form.place.list")} onClose={onClose}>
      <ReadState read={read} cards={[6]}>
        {({ places = [] }) => (
          <LinedRows>
            {form.fields.divisionCode !== "" && (
              <Row opens="act" onPress={() => pick("", "")}>
                {t("tickets.form.place.none")}
              </Row>
            )}
            {places.flatMap(choicesOf).map(({ code, name, isVillage, full }) => (
              <Row key={code} opens="act" onPress={() => pick(code, full)}>
                <View className={isVillage ? "t2" : "strong"}>{isVillage ? `　${name}` : name}</View>
              </Row>
            ))}
          </LinedRows>
        )}
      </ReadState>
    </Sheet>
  );
}
