import { View } from "@tarojs/components";
import { formatDay } from "@/shared/i18n/dates";
import { t } from "@/shared/i18n/translate";
import { Clauses } from "@/shared/ui/clauses";
import { Disclosure } from "@/shared/ui/disclosure";
import { levelName } from "@/shared/ui/faces";
import { Message } from "@/shared/ui/message";
import { usePagedRead } from "@/shared/ui/paged-read";
import { PagedRows } from "@/shared/ui/paged-rows";
import { Prose } from "@/shared/ui/prose";
import { ReadState } from "@/shared/ui/read-state";
import { Section } from "@/shared/ui/section";
import { Total } from "@/shared/ui/total";
import { type Rectification, rectificationsQuery } from "../queries";
import "./rectification-list.scss";

function outcomeWords({ outcome, level }: Rectification): string {
  const words = t(`ratings.outcome.${outcome}`);
  return level === undefined ? words : t("ratings.outcome.rated", { words, level: levelName(level) });
}

/** What was wrong and what was done; both sides' words on a tap. */
function RectificationRow({ one }: { one: Rectification }) {
  const { title, department, window, problem, answer, receivedOn, answeredOn } = one;
  const about = [department.name, window].filter(Boolean).join(t("list.space"));
  return (
    <Disclosure
      bleed
      title={
        <>
          <View className="strong">{title}</View>
          <View className="small t2">
            <Clauses text={about} />
          </View>
          <View className="small t2">
            <Clauses text={[formatDay(answeredOn), outcomeWords(one)].join(t("list.space"))} />
          </View>
        </>
      }
    >
      <View className="rectification">
        <View className="small t2">{t("ratings.problem", { day: formatDay(receivedOn) })}</View>
        <View className="rectification-words">
          <Prose text={problem} />
        </View>
        <View className="small t2">{t("ratings.answered", { day: formatDay(answeredOn) })}</View>
        <View className="rectification-words">
          <Prose text={answer} />
        </View>
      </View>
    </Disclosure>
  );
}

/** 差评改了什么: published without personal data, newest first. */
export function RectificationList({ region }: { region: string }) {
  const read = usePagedRead(rectificationsQuery(region));
  return (
    <Section title={t("ratings.rectifications")}>
      <ReadState read={read} cards={[3, 3, 3]}>
        {(pages) => {
          const total = pages[0]?.total ?? 0;
          if (total === 0)
            return (
              <Message
                icon="check"
                title={t("ratings.rectifications.none")}
                text={t("ratings.rectifications.noneText")}
              />
            );
          return (
            <>
              <Total total={total} />
              <PagedRows
                pages={pages.map(({ items }) => items)}
                read={read}
                row={(one) => <RectificationRow key={one.id} one={one} />}
              />
            </>
          );
        }}
      </ReadState>
    </Section>
  );
}
