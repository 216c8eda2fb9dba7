import type { components } from "@contract/schema";
import { View } from "@tarojs/components";
import { t } from "@/shared/i18n/translate";
import { openMap } from "@/shared/platform/map";
import { dial } from "@/shared/platform/phone";
import { Disclosure } from "@/shared/ui/disclosure";
import { Prose } from "@/shared/ui/prose";
import { TextButton } from "@/shared/ui/text-button";

type Agency = components["schemas"]["Agency"];

function linesOf({ office, address, postalCode, hours, fax, email, ways, holds }: Agency): string[] {
  return [
    office,
    postalCode ? t("agencies.addressWithCode", { address, postalCode }) : address,
    hours,
    t("agencies.ways", { ways: ways.map((way) => t(`agencies.way.${way}`)).join("、") }),
    fax && t("agencies.fax", { fax }),
    email && t("agencies.email", { email }),
    holds.length > 0 && t("agencies.holds", { holds: holds.join("、") }),
  ].filter((line): line is string => Boolean(line));
}

/** Words under a name that is not asked about. */
const few = 4;

interface AgencyRowProps {
  agency: Agency;
  /** Where one is chosen: the agency is the one. */
  onChoose?: () => void;
}

/** An agency that takes requests: its name and why it may hold something; opened, where and how to reach its office. */
export function AgencyRow({ agency, onChoose }: AgencyRowProps) {
  const { name, office, holds, phone, location, address, why } = agency;
  const title = (
    <>
      <View className="strong">{name}</View>
      <View className="small t2">{why ?? (holds.slice(0, few).join("、") || office)}</View>
    </>
  );
  return (
    <Disclosure title={title}>
      {linesOf(agency).map((line) => (
        <View key={line}>
          <Prose text={line} />
        </View>
      ))}
      <View>
        <TextButton icon="phone" text={t("agencies.call", { phone })} onPress={() => dial(phone)} />
      </View>
      {location && (
        <View>
          <TextButton
            icon="map"
            text={t("agencies.takeMe")}
            label={t("agencies.takeMeTo", { name })}
            onPress={() => openMap({ ...location, name, address })}
          />
        </View>
      )}
      {onChoose && (
        <TextButton
          icon="check"
          text={t("agencies.choose")}
          label={t("agencies.chooseOne", { name })}
          onPress={onChoose}
        />
      )}
    </Disclosure>
  );
}
