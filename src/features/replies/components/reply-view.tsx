import { Text, View } from "@tarojs/components";
import { formatDay } from "@/shared/i18n/dates";
import { t } from "@/shared/i18n/translate";
import { openPage } from "@/shared/platform/navigation";
import { Card, LinedRows } from "@/shared/ui/card";
import { Clauses } from "@/shared/ui/clauses";
import { Heading } from "@/shared/ui/heading";
import { Icon } from "@/shared/ui/icon";
import { Prose } from "@/shared/ui/prose";
import { Row } from "@/shared/ui/row";
import { Status } from "@/shared/ui/status";
import { Tag } from "@/shared/ui/tag";
import { useLookedForText } from "../looked-for";
import type { Reply } from "../queries";
import { dayWords, sortOf } from "../reply-words";
import { FileRow } from "./file-row";
import "./reply-view.scss";

/** What was asked. The question of an entry of knowledge is its title. */
function Question({ reply }: { reply: Reply }) {
  const { source, title, question, place, askedOn } = reply;
  return (
    <Card>
      <View className="card-pad">
        <View className="reply-sort">
          <Tag text={sortOf(reply)} />
          {place && <Text className="small t2">{place}</Text>}
        </View>
        <Heading level={2} className="heading">
          {title}
        </Heading>
        {question !== title && (
          <View className="reply-text">
            <Prose text={question} />
          </View>
        )}
        {source === "ticket" && (
          <View className="small t3 reply-note">
            {askedOn ? t("replies.askedOn", { day: formatDay(askedOn) }) : t("replies.redacted")}
          </View>
        )}
      </View>
    </Card>
  );
}

function Answer({ reply }: { reply: Reply }) {
  const { answer, department, solved } = reply;
  return (
    <Card title={t("replies.answer")}>
      <View className="card-pad reply-answer">
        <Prose text={answer} />
        <View className="small t2 reply-note">
          <Clauses text={`${department.name}　${dayWords(reply)}`} />
        </View>
        {solved && (
          <View className="reply-note">
            <Status kind="done" text={t("replies.solved")} />
          </View>
        )}
      </View>
    </Card>
  );
}

function Guides({ guides = [] }: Pick<Reply, "guides">) {
  if (guides.length === 0) return null;
  return (
    <Card title={t("replies.guides")}>
      <LinedRows>
        {guides.map(({ id, name }) => (
          <Row key={id} onPress={() => openPage("guides/detail", { id })}>
            {name}
          </Row>
        ))}
      </LinedRows>
    </Card>
  );
}

/** A reply to read: question, answer, where it comes from, and the way on when it did not help. */
export function ReplyView({ reply }: { reply: Reply }) {
  const looked = useLookedForText();
  const { title, provenance, source, guides } = reply;
  return (
    <>
      <Question reply={reply} />
      <Answer reply={reply} />
      <Guides {...(guides ? { guides } : {})} />
      <FileRow
        title={t("replies.notSolved")}
        about={t(looked === "" ? "replies.fileTitle" : "replies.fileCarries")}
        text={looked === "" ? title : looked}
      />
      {provenance && (
        <View className="reply-origin stack-item small t2">
          <Icon name="info" size={18} className="reply-origin-icon" />
          <View className="reply-origin-words">
            {source === "knowledge" ? t("replies.origin", { origin: provenance }) : provenance}
          </View>
        </View>
      )}
    </>
  );
}
