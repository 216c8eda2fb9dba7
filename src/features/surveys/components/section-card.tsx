import { View } from "@tarojs/components";
import { useState } from "react";
import { formatDay } from "@/shared/i18n/dates";
import { t } from "@/shared/i18n/translate";
import { Card } from "@/shared/ui/card";
import { Disclosure } from "@/shared/ui/disclosure";
import { Heading } from "@/shared/ui/heading";
import { TextButton } from "@/shared/ui/text-button";
import type { Survey } from "../queries";
import type { Answering } from "../use-answering";
import { CommentField } from "./comment-field";
import { CommentList } from "./comment-list";
import { Paragraphs } from "./survey-head";
import "./section-card.scss";

type Section = Survey["sections"][number];

/** Comments that others made, one tap away. */
function OthersComments({ survey, section, count }: { survey: Survey; section: string; count: number }) {
  if (count === 0) return null;
  return (
    <>
      <View className="row-line" />
      <Disclosure title={t("surveys.comments", { count })} icon="voice" bleed>
        <CommentList surveyId={survey.id} section={section} />
      </Disclosure>
    </>
  );
}

/** The field, once one wants to say something or has. */
function OwnComment({ answering, section }: { answering: Answering; section: Section }) {
  const { draft, errorOf } = answering;
  const { stance = "", text = "" } = draft.comments[section.id] ?? {};
  const [isWanted, setWanted] = useState(false);
  if (isWanted || stance !== "" || text !== "" || errorOf(section.id) !== "")
    return <CommentField answering={answering} name={section.id} about={section.heading} />;
  return (
    <View className="section-act">
      <TextButton
        icon="edit"
        text={t("surveys.comment")}
        label={t("surveys.commentOn", { about: section.heading })}
        onPress={() => setWanted(true)}
      />
    </View>
  );
}

/** What the organiser says to all that was said about it. */
function SectionAnswer({ answer }: { answer: NonNullable<Section["answer"]> }) {
  return (
    <View className="well survey-paragraph">
      <View className="small t2">{t("surveys.sectionAnswer", { day: formatDay(answer.onDay) })}</View>
      <View>{answer.text}</View>
    </View>
  );
}

interface SectionCardProps {
  survey: Survey;
  section: Section;
  /** Undefined where no comment is taken any more, or not yet. */
  answering?: Answering;
  /** The field stands open: there is nothing else on the screen. */
  isOpen?: boolean;
}

/** A section of a draft with what one says about it, and what others said. */
export function SectionCard({ survey, section, answering, isOpen = false }: SectionCardProps) {
  const { id, heading, paragraphs, answer, comments = 0 } = section;
  return (
    <Card>
      <View className="card-pad">
        <Heading level={3}>{heading}</Heading>
        <Paragraphs texts={paragraphs} />
        {answer && <SectionAnswer answer={answer} />}
      </View>
      {answering &&
        (isOpen ? (
          <CommentField answering={answering} name={id} about={heading} />
        ) : (
          <OwnComment answering={answering} section={section} />
        ))}
      <OthersComments survey={survey} section={id} count={comments} />
    </Card>
  );
}
