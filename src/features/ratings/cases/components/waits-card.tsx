import { View } from "@tarojs/components";
import { formatDay } from "@/shared/i18n/dates";
import { t } from "@/shared/i18n/translate";
import { Due } from "@/shared/ui/due";
import { Prose } from "@/shared/ui/prose";
import { WaitCard } from "@/shared/ui/wait-card";
import type { Rating } from "../../queries";
import "./waits-card.scss";

/** 等您办: whether what was done, or said, is enough; absent when nothing waits. */
export function WaitsCard({ rating: { open, standing } }: { rating: Rating }) {
  const { yours, dueOn } = standing;
  if (!open || !yours) return null;
  const day = dueOn && formatDay(dueOn);
  return (
    <WaitCard title={t("ratings.waits")} count="">
      <View className="rating-waits">
        <Prose text={yours} />
        {day && !yours.includes(day) && (
          <View className="rating-due">
            <Due kind="you" strong={t("cases.before", { day })} />
          </View>
        )}
      </View>
    </WaitCard>
  );
}
