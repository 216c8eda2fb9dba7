import type { components } from "@contract/schema";
import { View } from "@tarojs/components";
import { t } from "@/shared/i18n/translate";
import { keyed } from "@/shared/lib/keyed";
import { Card, LinedRows } from "@/shared/ui/card";
import { Status, type StatusKind } from "@/shared/ui/status";
import type { Survey } from "../queries";
import "./comment-list.scss";

type Standing = components["schemas"]["CommentStanding"];

const kinds = {
  waiting: "waiting",
  published: "done",
  held: "stopped",
  private: "local",
} as const satisfies Record<Standing, StatusKind>;

/** What the person said about a draft, and whether others can read it; why not, where it is held back. */
export function OwnComments({ survey }: { survey: Survey }) {
  const { ownComments = [], sections } = survey;
  if (ownComments.length === 0) return null;
  return (
    <Card title={t("surveys.own")}>
      <LinedRows>
        {keyed(ownComments).map(({ key, item: { sectionId, text, standing, reason } }) => (
          <View key={key} className="comment">
            <View className="small t2">
              {sections.find(({ id }) => id === sectionId)?.heading ?? t("surveys.wholeDraft")}
            </View>
            <View>{text}</View>
            <Status kind={kinds[standing]} text={t(`surveys.own.${standing}`)} />
            {reason && <View className="small t2">{t("surveys.own.reason", { reason })}</View>}
          </View>
        ))}
      </LinedRows>
    </Card>
  );
}
