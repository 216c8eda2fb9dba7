import { View } from "@tarojs/components";
import { useOutbox } from "@/shared/api/outbox";
import { t } from "@/shared/i18n/translate";
import { openPage } from "@/shared/platform/navigation";
import { RowCard } from "@/shared/ui/card";
import { Row } from "@/shared/ui/row";
import type { DraftStore } from "./draft-store";
import type { FormKind } from "./form-kind";
import type { Shape } from "./shape";

interface DraftRowProps<T extends Shape> extends Pick<FormKind<T>, "empty"> {
  useDraft: DraftStore<T>;
  /** Which draft it is: 公开　草原补奖发放汇总表. */
  of: (fields: T["fields"]) => string;
  /** The page of the form. */
  page: string;
}

/** What is filled in and not handed in: opens the form where it was left. */
export function DraftRow<T extends Shape>({ useDraft, empty, of, page }: DraftRowProps<T>) {
  const { fields, key } = useDraft();
  // What waits in the outbox stands there.
  const isHandedIn = useOutbox(({ items }) => key !== "" && items.some((item) => item.key === key));
  if (isHandedIn || JSON.stringify(fields) === JSON.stringify(empty)) return null;
  return (
    <RowCard>
      <Row icon="edit" onPress={() => openPage(page)}>
        <View className="strong">{t("cases.draft")}</View>
        <View className="small t2">{of(fields)}</View>
      </Row>
    </RowCard>
  );
}
