import type { components } from "@contract/schema";
import { Text, View } from "@tarojs/components";
import { formatDay } from "@/shared/i18n/dates";
import { t } from "@/shared/i18n/translate";
import { Button } from "@/shared/ui/button";
import { LinedRows } from "@/shared/ui/card";
import { usePagedRead } from "@/shared/ui/paged-read";
import { ReadState } from "@/shared/ui/read-state";
import { Status } from "@/shared/ui/status";
import { Tag } from "@/shared/ui/tag";
import { commentsQuery, type Survey } from "../queries";
import { decisionKinds } from "../survey-words";
import "./comment-list.scss";

type Comment = components["schemas"]["SurveyComment"];

/** What became of it, and why. */
function Answer({ answer }: { answer: NonNullable<Comment["answer"]> }) {
  const { decision, text, onDay } = answer;
  return (
    <View className="well comment-answer">
      <View className="comment-head">
        <Status kind={decisionKinds[decision]} text={t(`surveys.decision.${decision}`)} />
        <Text className="small t2 comment-fact">{formatDay(onDay)}</Text>
      </View>
      <View>{text}</View>
    </View>
  );
}

function OneComment({ comment, heading = "" }: { comment: Comment; heading?: string | undefined }) {
  const { stance, onDay, text, answer } = comment;
  return (
    <View className="comment">
      <View className="comment-head small t2">
        {stance && <Tag text={t(`surveys.stance.${stance}`)} />}
        {heading && <Text className="comment-fact">{heading}</Text>}
        <Text className="comment-fact">{formatDay(onDay)}</Text>
      </View>
      <View>{text}</View>
      {answer && <Answer answer={answer} />}
    </View>
  );
}

interface CommentListProps {
  surveyId: string;
  /** Empty for all of the draft. */
  section: string;
  /** By whose headings comments on all of it are told apart. */
  sections?: Survey["sections"];
}

/** Comments that were published, without names, each with its official answer once there is one. */
export function CommentList({ surveyId, section, sections = [] }: CommentListProps) {
  const read = usePagedRead(commentsQuery(surveyId, section));
  return (
    <ReadState read={read} cards={[3]}>
      {(pages) => (
        <>
          {pages[0]?.total === 0 && <View className="comment small t2">{t("surveys.noComments")}</View>}
          <LinedRows>
            {pages
              .flatMap(({ items }) => items)
              .map((comment) => (
                <OneComment
                  key={comment.id}
                  comment={comment}
                  heading={sections.find(({ id }) => id === comment.sectionId)?.heading}
                />
              ))}
          </LinedRows>
          {read.hasMore && (
            <View className="comment-more">
              <Button text={t(read.isLoadingMore ? "list.loadingMore" : "list.more")} onPress={read.more} />
            </View>
          )}
        </>
      )}
    </ReadState>
  );
}
