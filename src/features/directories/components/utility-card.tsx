import type { components } from "@contract/schema";
import { Text, View } from "@tarojs/components";
import { t } from "@/shared/i18n/translate";
import { keyed } from "@/shared/lib/keyed";
import { Card } from "@/shared/ui/card";
import { Disclosure } from "@/shared/ui/disclosure";
import { PhoneRow } from "@/shared/ui/phone-row";
import { GuideLinks } from "./guide-links";
import "./directory.scss";

type Utility = components["schemas"]["Utility"];

function Tariffs({ tariffs }: Pick<Utility, "tariffs">) {
  return keyed(tariffs).map(({ key, item: { name, price, basis } }) => (
    <View key={key} className="directory-line">
      <View className="directory-price">
        <Text>{name}</Text>
        <Text className="strong">{price}</Text>
      </View>
      {basis && <View className="small t2">{t("fees.basis", { basis })}</View>}
    </View>
  ));
}

/** A utility: whom to call when it fails stands first; then prices, paying, place, and what can be applied for. */
export function UtilityCard({ utility }: { utility: Utility }) {
  const { kind, name, phone, repairPhone, repairHours, address, hours, window, season } = utility;
  const { tariffs, payments, guides } = utility;
  return (
    <Card title={t(`utilities.kind.${kind}`)} aside={<Text className="small t2">{name}</Text>}>
      {repairPhone && (
        <>
          <PhoneRow text={t("utilities.repair")} hours={repairHours} phone={repairPhone} />
          <View className="row-line" />
        </>
      )}
      {phone !== repairPhone && (
        <>
          <PhoneRow text={t("directories.call")} phone={phone} />
          <View className="row-line" />
        </>
      )}
      <Disclosure title={t("utilities.more")}>
        <Tariffs tariffs={tariffs} />
        <View className="small t2">{t("utilities.pay", { ways: payments.join("，") })}</View>
        {season && <View className="small t2">{season}</View>}
        <View className="small t2">{address}</View>
        {hours && <View className="small t2">{hours}</View>}
        {window && <View className="small t2">{t("directories.window", { window })}</View>}
        <GuideLinks title={t("utilities.guides")} links={guides} />
      </Disclosure>
    </Card>
  );
}
