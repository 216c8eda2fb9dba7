import type { components } from "@contract/schema";
import { View } from "@tarojs/components";
import { formatDay } from "@/shared/i18n/dates";
import { t } from "@/shared/i18n/translate";
import { RowCard } from "@/shared/ui/card";
import { Clauses } from "@/shared/ui/clauses";
import { Row } from "@/shared/ui/row";
import { Section } from "@/shared/ui/section";

interface LetterListProps {
  letters: components["schemas"]["Letter"][];
  onOpen: (letterId: string) => void;
}

/** 文书: every letter of the request, newest first. */
export function LetterList({ letters, onOpen }: LetterListProps) {
  if (letters.length === 0) return null;
  return (
    <Section title={t("requests.letters")}>
      <RowCard>
        {[...letters].reverse().map(({ id, title, number, issuedOn }) => (
          <Row key={id} icon="file" onPress={() => onOpen(id)}>
            <View>{title}</View>
            <View className="small t2">
              <Clauses text={t("requests.letterOf", { number, day: formatDay(issuedOn) })} />
            </View>
          </Row>
        ))}
      </RowCard>
    </Section>
  );
}
