import type { components } from "@contract/schema";
import { Text, View } from "@tarojs/components";
import { Clauses } from "@/shared/ui/clauses";
import { Heading } from "@/shared/ui/heading";
import { LimitBar } from "@/shared/ui/limit-bar";
import { Status } from "@/shared/ui/status";
import { Tag } from "@/shared/ui/tag";
import type { TicketProgress } from "../queries";
import { statusOf } from "../ticket-status";
import "./ticket-head.scss";

type TicketStatus = components["schemas"]["TicketStatus"];

/** While these last the time for the reply runs. */
const running = new Set<TicketStatus>([
  "accepted",
  "dispatched",
  "sent-back",
  "signed",
  "in-progress",
  "reopened",
]);

interface TicketHeadProps {
  progress: Pick<TicketProgress, "status" | "standing" | "limit">;
  /** What it is about; for who only has a number and a code, its kind. */
  about: string;
  /** 督办, 急件. */
  tags?: string[];
}

/** Where a ticket stands: state, one true sentence, and how much of its time is used. */
export function TicketHead({ progress, about, tags = [] }: TicketHeadProps) {
  const { standing, limit, status } = progress;
  return (
    <View className="card stack-item card-pad">
      <View className="ticket-top">
        <Status {...statusOf(progress)} />
        <Text className="small t2 ticket-about">{about}</Text>
        {tags.map((tag) => (
          <Tag key={tag} text={tag} />
        ))}
      </View>
      <Heading level={2} className="heading ticket-sentence" label={standing.sentence}>
        <Clauses text={standing.sentence} />
      </Heading>
      {limit && running.has(status) && <LimitBar limit={limit} />}
    </View>
  );
}
