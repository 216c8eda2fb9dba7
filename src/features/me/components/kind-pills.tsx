import type { components } from "@contract/schema";
import { t } from "@/shared/i18n/translate";
import { Pill, PillBar } from "@/shared/ui/pill";
import type { CaseKind } from "../queries";

interface KindPillsProps {
  counts: components["schemas"]["OwnCasePage"]["counts"];
  chosen: CaseKind | undefined;
  onChoose: (kind?: CaseKind) => void;
}

/** All cases, or those of one kind, each with how many there are; kinds without any are left out, and all of them where there are no cases. */
export function KindPills({ counts, chosen, onChoose }: KindPillsProps) {
  const all = counts.reduce((sum, { count }) => sum + count, 0);
  if (all === 0) return null;
  return (
    <PillBar label={t("me.byKind")}>
      <Pill text={t("me.allKinds", { count: all })} on={chosen === undefined} onPress={() => onChoose()} />
      {counts
        .filter(({ count }) => count > 0)
        .map(({ kind, count }) => (
          <Pill
            key={kind}
            text={t("me.ofKind", { name: t(`me.kind.${kind}`), count })}
            on={chosen === kind}
            onPress={() => onChoose(kind)}
          />
        ))}
    </PillBar>
  );
}
