import type { components } from "@contract/schema";
import { Text, View } from "@tarojs/components";
import { t } from "@/shared/i18n/translate";
import { keyed } from "@/shared/lib/keyed";
import { Card } from "@/shared/ui/card";
import { PhoneRow } from "@/shared/ui/phone-row";
import "./directory.scss";

type Intermediary = components["schemas"]["Intermediary"];
type Service = Intermediary["services"][number];

function limitText({ limit }: Service): string {
  if (!limit) return t("intermediaries.noLimit");
  return t(`intermediaries.limit.${limit.unit}`, { days: limit.days });
}

function ServiceLine({ service }: { service: Service }) {
  const { name, fee, basis } = service;
  return (
    <View className="directory-line">
      <View>{name}</View>
      <View className="directory-facts small t2">
        <Text className="directory-fact">{fee}</Text>
        <Text className="directory-fact">{limitText(service)}</Text>
      </View>
      {basis && <View className="small t2">{t("fees.basis", { basis })}</View>}
    </View>
  );
}

/** Intermediaries: what each does, for how much, how soon, and whom to call. */
export function IntermediaryList({ intermediaries }: { intermediaries: readonly Intermediary[] }) {
  return intermediaries.map(({ id, name, services, address, hours, window, phone }) => (
    <Card key={id} title={name}>
      <View className="card-pad">
        {keyed(services).map(({ key, item }) => (
          <ServiceLine key={key} service={item} />
        ))}
        <View className="small t2">{address}</View>
        {hours && <View className="small t2">{hours}</View>}
        {window && <View className="small t2">{t("directories.window", { window })}</View>}
      </View>
      <View className="row-line" />
      <PhoneRow text={t("directories.call")} phone={phone} />
    </Card>
  ));
}
