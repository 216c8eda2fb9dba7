import { useState } from "react";
import { useSession } from "@/shared/api/session";
import { t } from "@/shared/i18n/translate";
import { Message } from "@/shared/ui/message";
import { usePagedRead } from "@/shared/ui/paged-read";
import { PagedRows } from "@/shared/ui/paged-rows";
import { Pill, PillBar } from "@/shared/ui/pill";
import { ReadState } from "@/shared/ui/read-state";
import { type SurveyKind, surveysQuery } from "../queries";
import { kindName } from "../survey-words";
import { useSettling } from "../use-handed-in";
import { SurveyRow } from "./survey-row";

const kinds: SurveyKind[] = ["questionnaire", "vote", "draft"];

/** Surveys of a region, all or of one kind, read anew for who is signed in. */
function useSurveys(regionCode: string, kind: SurveyKind | "") {
  useSession();
  return usePagedRead(surveysQuery(regionCode, kind));
}

/** 网上调查、投票、征求意见 of a region: those open now first. */
export function SurveyList({ regionCode }: { regionCode: string }) {
  const [kind, setKind] = useState<SurveyKind | "">("");
  const read = useSurveys(regionCode, kind);
  useSettling();
  return (
    <>
      <PillBar label={t("surveys.kinds")}>
        {kinds.map((one) => (
          <Pill
            key={one}
            text={kindName(one)}
            on={one === kind}
            onPress={() => setKind(one === kind ? "" : one)}
          />
        ))}
      </PillBar>
      <ReadState read={read} cards={[4, 4, 4]}>
        {(pages) =>
          pages[0]?.total === 0 ? (
            <Message icon="voice" title={t("surveys.none")} text={t("surveys.noneText")} />
          ) : (
            <PagedRows
              pages={pages.map(({ items }) => items)}
              read={read}
              row={(survey) => <SurveyRow key={survey.id} survey={survey} />}
            />
          )
        }
      </ReadState>
    </>
  );
}
