import type { components } from "@contract/schema";
import type { OutboxItem } from "@/shared/api/outbox";
import { t } from "@/shared/i18n/translate";
import { openPage } from "@/shared/platform/navigation";
import { levelName } from "@/shared/ui/faces";
import { OutboxCard } from "@/shared/ui/outbox-card";

type Input = components["schemas"]["RatingInput"];

const titleWords = ({ body }: OutboxItem) => {
  const { subject, level } = body as Input;
  return [t(`ratings.title.${subject.kind}`), levelName(level)].join(t("list.space"));
};

/** 发件箱: the ratings that were handed in and have not arrived. */
export function UnsentRatings() {
  const edit = ({ body }: OutboxItem) => openPage("ratings/rate", { ...(body as Input).subject });
  return <OutboxCard path="/v1/ratings" titleOf={titleWords} onEdit={edit} />;
}
