import { t } from "@/shared/i18n/translate";
import { keyed } from "@/shared/lib/keyed";
import { LinedRows } from "./card";
import { NearOnly } from "./near-only";
import { WaitCard } from "./wait-card";
import { type CaseSummary, WaitingRow } from "./waiting-row";

interface WaitingCardProps<One extends CaseSummary> {
  /** Page after page; those far from the screen stand as room only. */
  pages: readonly (readonly One[])[];
  /** Which case it is: 公开　草原补奖发放汇总表. */
  of: (one: One) => string;
  onOpen: (one: One) => void;
}

/** 等您办: the cases that wait for the person; absent when none does. */
export function WaitingCard<One extends CaseSummary>({ pages, of, onOpen }: WaitingCardProps<One>) {
  const filled = pages.filter((page) => page.length > 0);
  if (filled.length === 0) return null;
  const count = filled.reduce((sum, page) => sum + page.length, 0);
  return (
    <WaitCard title={t("cases.waiting")} count={t("cases.count", { count })}>
      {keyed(filled).map(({ key, item: page }) => (
        <NearOnly key={key}>
          <LinedRows>
            {page.map((one) => (
              <WaitingRow key={one.id} one={one} of={of(one)} onPress={() => onOpen(one)} />
            ))}
          </LinedRows>
        </NearOnly>
      ))}
    </WaitCard>
  );
}
