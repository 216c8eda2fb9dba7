import { t } from "@/shared/i18n/translate";
import { CaseLine } from "@/shared/ui/case-row";
import { dayWords, openOwnCase, tones } from "../own-case-words";
import type { OwnCase } from "../queries";

/** A case among those of all kinds: name, kind and place, state and date. */
export function OwnCaseRow({ one }: { one: OwnCase }) {
  return (
    <CaseLine
      title={one.title}
      about={`${t(`me.kind.${one.kind}`)}　${one.place}`}
      status={{ kind: tones[one.tone], text: one.status }}
      date={dayWords(one)}
      onPress={() => openOwnCase(one)}
    />
  );
}
