import { View } from "@tarojs/components";
import { t } from "@/shared/i18n/translate";
import { Card } from "@/shared/ui/card";
import { Disclosure } from "@/shared/ui/disclosure";
import { Icon } from "@/shared/ui/icon";
import type { Survey } from "../queries";
import { CommentList } from "./comment-list";
import { OutcomeCard } from "./outcome-card";
import { ResultsView } from "./results-view";
import { SectionCard } from "./section-card";
import "./survey-over.scss";

interface SurveyOverProps {
  survey: Survey;
  /** The draft is read here, since it takes no comment. */
  withSections?: boolean;
}

/** What came of a survey so far: the official answer, the count, the comments, and where all this comes from. */
export function SurveyOver({ survey, withSections = false }: SurveyOverProps) {
  const { outcome, organiser, sections, id, kind, status, provenance } = survey;
  return (
    <>
      {outcome && <OutcomeCard outcome={outcome} organiser={organiser} />}
      <ResultsView survey={survey} />
      {withSections &&
        sections.map((section) => <SectionCard key={section.id} survey={survey} section={section} />)}
      {kind === "draft" && status !== "upcoming" && (
        <Card>
          <Disclosure title={t("surveys.allComments")} icon="voice" bleed>
            <CommentList surveyId={id} section="" sections={sections} />
          </Disclosure>
        </Card>
      )}
      {provenance && (
        <View className="survey-provenance stack-item small t2">
          <Icon name="info" size={18} className="survey-provenance-icon" />
          <View>{provenance}</View>
        </View>
      )}
    </>
  );
}
