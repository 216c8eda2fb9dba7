import { View } from "@tarojs/components";
import { t } from "@/shared/i18n/translate";
import { dial } from "@/shared/platform/phone";
import { Button } from "@/shared/ui/button";
import { LinedRows } from "@/shared/ui/card";
import { Disclosure } from "@/shared/ui/disclosure";
import { Note } from "@/shared/ui/note";
import { PhoneRow } from "@/shared/ui/phone-row";
import type { TicketDesk, TicketHints } from "../queries";
import "./emergency-note.scss";

/** It looks like an emergency: whom to call first, in buttons that cannot be missed. */
export function EmergencyNote({ emergency }: { emergency: NonNullable<TicketHints["emergency"]> }) {
  return (
    <Note icon="alert" kind="alert" title={emergency.title}>
      {emergency.phones.map(({ phone, name, about }) => (
        <View key={phone} className="emergency-call">
          <Button icon="phone" text={t("tickets.form.call", { phone, name })} onPress={() => dial(phone)} />
          <View className="small t2">{about}</View>
        </View>
      ))}
      <View className="small">{t("tickets.form.afterCall")}</View>
    </Note>
  );
}

/** The numbers for emergencies, at hand without a network too. */
export function EmergencyPhones({ emergencies }: Pick<TicketDesk, "emergencies">) {
  return (
    <Disclosure title={t("tickets.form.emergencies")}>
      <LinedRows>
        {emergencies.map(({ phone, name, about }) => (
          <PhoneRow key={phone} text={name} hours={about} phone={phone} />
        ))}
      </LinedRows>
    </Disclosure>
  );
}
