import type { components } from "@contract/schema";
import { View } from "@tarojs/components";
import { t } from "@/shared/i18n/translate";
import { Disclosure } from "@/shared/ui/disclosure";
import { GuideLinks } from "./guide-links";

type Fee = components["schemas"]["Fee"];

/** 居民身份证补领, or the first of several matters: names of fees alone (工本费) say little. */
function forWhat(guides: Fee["guides"]): string {
  const [first] = guides;
  if (!first) return "";
  return guides.length === 1 ? first.name : t("fees.forSeveral", { name: first.name, count: guides.length });
}

/** A fee: what, how much, who collects it; opened, by what right, who pays less and for which matters. */
export function FeeRow({ fee }: { fee: Fee }) {
  const { name, standard, collector, basis, reduction, guides } = fee;
  const head = (
    <>
      <View className="strong">{name}</View>
      <View>{standard}</View>
      <View className="small t2">{forWhat(guides) || t("fees.collector", { collector })}</View>
    </>
  );
  return (
    <Disclosure title={head}>
      <View className="well small">
        <View>{t("fees.collector", { collector })}</View>
        <View>{t("fees.basis", { basis })}</View>
        {reduction && <View>{t("fees.reduction", { reduction })}</View>}
      </View>
      <GuideLinks title={t("fees.guides")} links={guides} />
    </Disclosure>
  );
}
