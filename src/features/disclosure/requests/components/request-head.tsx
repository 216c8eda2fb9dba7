import { View } from "@tarojs/components";
import { type MessageKey, t } from "@/shared/i18n/translate";
import { currentDeadline, leftOf } from "@/shared/ui/case-dates";
import { Clauses } from "@/shared/ui/clauses";
import { Due } from "@/shared/ui/due";
import { Heading } from "@/shared/ui/heading";
import { useDayName } from "@/shared/ui/seen-at";
import { Status, type StatusKind } from "@/shared/ui/status";
import type { RequestProgress } from "../queries";
import { statusOf } from "../request-status";
import "./request-head.scss";

const dueKinds: Partial<Record<StatusKind, "you" | "over" | "plain">> = {
  you: "you",
  over: "over",
  paused: "plain",
};

function DueLine({ progress, kind }: { progress: RequestProgress; kind: StatusKind }) {
  const { asOf } = progress;
  const { name } = useDayName(asOf);
  const deadline = currentDeadline(progress);
  if (!deadline || deadline.met || progress.standing.dueOn === undefined) return null;
  return (
    <View className="head-due">
      <Due kind={dueKinds[kind] ?? "going"} {...leftOf(deadline, asOf, name)} />
      {deadline.provisional && <View className="small t2">{t("cases.provisional")}</View>}
    </View>
  );
}

/** Nothing is the person's to do; what one waits for instead. */
function nothingOf({ status, standing }: RequestProgress): MessageKey {
  if (standing.actor.role === "system") return "cases.nothing";
  return status === "received" ? "requests.waitForReply" : "requests.nothingToDo";
}

/** Where a request stands: state, one sentence, what is left, and who must act. */
export function RequestHead({ progress }: { progress: RequestProgress }) {
  const { standing } = progress;
  const status = statusOf(progress);
  return (
    <>
      <View className="head">
        <Status {...status} />
        <Heading level={2} className="heading head-sentence" label={standing.sentence}>
          <Clauses text={standing.sentence} />
        </Heading>
        <DueLine progress={progress} kind={status.kind} />
      </View>
      <View className="head-who">
        <View className="head-one">
          <View className="small t2">{t("cases.whoActs")}</View>
          <View className="strong">
            {standing.actor.role === "system" ? t("cases.nobody") : standing.actor.name}
          </View>
        </View>
        <View className="head-one head-other">
          <View className="small t2">{t("cases.yours")}</View>
          <View className="strong">{standing.yours ?? t(nothingOf(progress))}</View>
        </View>
      </View>
    </>
  );
}
