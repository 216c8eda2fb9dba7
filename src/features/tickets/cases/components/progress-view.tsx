import { View } from "@tarojs/components";
import { t } from "@/shared/i18n/translate";
import { Button } from "@/shared/ui/button";
import { Card } from "@/shared/ui/card";
import { CaseTimeline } from "@/shared/ui/case-timeline";
import { entryKinds } from "../entry-kind";
import type { TicketProgress } from "../queries";
import { ReplyCard } from "./reply-card";
import { TicketHead } from "./ticket-head";

const over = new Set<TicketProgress["status"]>([
  "not-accepted",
  "closed",
  "archived",
  "withdrawn",
  "taken-back",
]);

/** Where a ticket stands, for whoever holds its number and code: not who filed it, what, or where. */
export function ProgressView({ progress, onAgain }: { progress: TicketProgress; onAgain: () => void }) {
  const { number, kind, channel, status, standing, timeline, reply } = progress;
  return (
    <>
      <TicketHead progress={progress} about={t(`tickets.kind.${kind}`)} />
      <ReplyCard {...(reply ? { reply } : {})} />
      <Card>
        <View className="card-pad">
          <View>{channel.name}</View>
          <View className="small t2">{number}</View>
        </View>
      </Card>
      <CaseTimeline
        title={t("tickets.case.timeline")}
        timeline={timeline}
        standing={standing}
        open={!over.has(status)}
        kindOf={entryKinds({ timeline })}
      />
      <View className="small t2 stack-item">{t("tickets.query.loginForMore")}</View>
      <Button text={t("cases.query.again")} onPress={onAgain} />
    </>
  );
}
