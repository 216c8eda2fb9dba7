import { View } from "@tarojs/components";
import { t } from "@/shared/i18n/translate";
import { ActionFailure } from "@/shared/ui/action-failure";
import { FilesField } from "@/shared/ui/files-field";
import { Prose } from "@/shared/ui/prose";
import { WordsSheet } from "@/shared/ui/words-sheet";
import { type TicketDraft, ticketDrafts } from "../action-drafts";
import { questionToAnswer } from "../open-questions";
import type { Ticket } from "../queries";
import type { TicketDesk } from "../use-ticket-desk";

interface SheetsProps {
  ticket: Ticket;
  desk: TicketDesk;
}

/** Files that the contract takes with a supplement or an answer. */
const mostFiles = 9;

type Written = "urge" | "supplement" | "answer" | "not-solved";

/** What all sheets of one action share. */
function useSheet({ ticket: { id }, desk }: SheetsProps, name: Written) {
  const { action, sheet, close, allowed } = desk;
  return {
    draft: ticketDrafts.useDraft(id),
    keep: (part: Partial<TicketDraft>) => ticketDrafts.keep(id, part),
    shared: {
      open: sheet === name,
      title: allowed(name)?.title ?? t(`tickets.sheet.${name}`),
      failure: <ActionFailure action={action} names={[name]} />,
      isPending: action.isPending,
      onClose: close,
    },
  };
}

/** 催办 */
function UrgeSheet(props: SheetsProps) {
  const { draft, keep, shared } = useSheet(props, "urge");
  return (
    <WordsSheet
      {...shared}
      label={t("tickets.urge.label")}
      hint={t("cases.optional")}
      value={draft.urge ?? ""}
      least={0}
      maxLength={300}
      onChange={(urge) => keep({ urge })}
      verb={t("tickets.urge.send")}
      onSend={(text) => props.desk.send({ action: "urge", ...(text ? { text } : {}) })}
    />
  );
}

const idsOf = (files: { id: string }[]) => (files.length > 0 ? { uploadIds: files.map(({ id }) => id) } : {});

/** 补充 */
function SupplementSheet(props: SheetsProps) {
  const { draft, keep, shared } = useSheet(props, "supplement");
  const { supplement = "", supplementFiles: files = [] } = draft;
  return (
    <WordsSheet
      {...shared}
      label={t("tickets.supplement.label")}
      value={supplement}
      least={2}
      maxLength={1000}
      onChange={(text) => keep({ supplement: text })}
      more={
        <FilesField
          label={t("tickets.files")}
          files={files}
          most={mostFiles}
          onChange={(kept) => keep({ supplementFiles: kept })}
        />
      }
      verb={t("tickets.supplement.send")}
      onSend={(text) => props.desk.send({ action: "supplement", text, ...idsOf(files) })}
    />
  );
}

/** 回答部门的问题 */
function AnswerSheet(props: SheetsProps) {
  const { draft, keep, shared } = useSheet(props, "answer");
  const { answer = "", answerFiles: files = [] } = draft;
  const question = questionToAnswer(props.ticket);
  if (!question) return null;
  const { id: questionId, department, text: asked } = question;
  return (
    <WordsSheet
      {...shared}
      lead={
        <View className="card-pad">
          <Prose text={t("tickets.case.asks", { department, text: asked })} />
        </View>
      }
      label={t("tickets.answer.label")}
      value={answer}
      least={1}
      maxLength={1000}
      onChange={(text) => keep({ answer: text })}
      more={
        <FilesField
          label={t("tickets.files")}
          files={files}
          most={mostFiles}
          onChange={(kept) => keep({ answerFiles: kept })}
        />
      }
      verb={t("tickets.answer.send")}
      onSend={(text) => props.desk.send({ action: "answer", questionId, text, ...idsOf(files) })}
    />
  );
}

/** 没解决: why, so that whoever handles it again knows. */
function NotSolvedSheet(props: SheetsProps) {
  const { draft, keep, shared } = useSheet(props, "not-solved");
  return (
    <WordsSheet
      {...shared}
      lead={<View className="card-pad small t2">{t("tickets.notSolved.about")}</View>}
      label={t("tickets.notSolved.label")}
      value={draft.notSolved ?? ""}
      least={4}
      maxLength={500}
      onChange={(notSolved) => keep({ notSolved })}
      verb={t("tickets.notSolved.send")}
      onSend={(reason) => props.desk.send({ action: "not-solved", reason })}
    />
  );
}

/** Everything that is done by writing, each in its sheet. */
export function WritingSheets(props: SheetsProps) {
  return (
    <>
      <UrgeSheet {...props} />
      <SupplementSheet {...props} />
      <AnswerSheet {...props} />
      <NotSolvedSheet {...props} />
    </>
  );
}
