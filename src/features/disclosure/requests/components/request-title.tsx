import { View } from "@tarojs/components";
import { useState } from "react";
import { t } from "@/shared/i18n/translate";
import { Clauses } from "@/shared/ui/clauses";
import { Row } from "@/shared/ui/row";
import type { DisclosureRequest } from "../queries";
import { AskedSheet } from "./asked-sheet";

/** What was asked for, in a line; the rest of it on a tap. */
export function RequestTitle({ request }: { request: DisclosureRequest }) {
  const [open, setOpen] = useState(false);
  const { title, number, form, delivery } = request;
  return (
    <>
      <View className="row-line" />
      <Row onPress={() => setOpen(true)}>
        <View>{title}</View>
        <View className="small t2">
          <Clauses
            text={t("requests.numberAndForm", {
              number,
              form: t(`requests.form.${form}`),
              delivery: t(`requests.delivery.${delivery}`),
            })}
          />
        </View>
      </Row>
      <AskedSheet request={request} open={open} onClose={() => setOpen(false)} />
    </>
  );
}
