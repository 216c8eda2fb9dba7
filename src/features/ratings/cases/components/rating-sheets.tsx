import { t } from "@/shared/i18n/translate";
import { ActionFailure } from "@/shared/ui/action-failure";
import { FilesField } from "@/shared/ui/files-field";
import { TakeBackSheet } from "@/shared/ui/take-back-sheet";
import { WordsSheet } from "@/shared/ui/words-sheet";
import type { Rating } from "../../queries";
import { ratingDrafts } from "../action-drafts";
import type { RatingDeskView } from "../use-rating-desk";
import { ReRateSheet } from "./re-rate-sheet";

interface SheetsProps {
  rating: Rating;
  desk: RatingDeskView;
}

/** Files that the contract takes with a follow-up. */
const mostFiles = 6;

/** What both sheets for writing share. */
function useSheet({ rating: { id }, desk }: SheetsProps, name: "follow-up" | "not-satisfied") {
  const { action, sheet, close, allowed } = desk;
  return {
    draft: ratingDrafts.useDraft(id),
    shared: {
      open: sheet === name,
      title: allowed(name)?.title ?? t(`ratings.sheet.${name}`),
      failure: <ActionFailure action={action} names={[name]} />,
      isPending: action.isPending,
      onClose: close,
    },
  };
}

/** 追评: once. */
function FollowUpSheet(props: SheetsProps) {
  const { draft, shared } = useSheet(props, "follow-up");
  const { id } = props.rating;
  const { followUp = "", followUpFiles: files = [] } = draft;
  const uploadIds = files.map((file) => file.id);
  return (
    <WordsSheet
      {...shared}
      label={t("ratings.followUp.label")}
      hint={t("ratings.followUp.hint")}
      value={followUp}
      least={1}
      maxLength={500}
      onChange={(text) => ratingDrafts.keep(id, { followUp: text })}
      more={
        <FilesField
          label={t("ratings.files")}
          files={files}
          most={mostFiles}
          onChange={(kept) => ratingDrafts.keep(id, { followUpFiles: kept })}
        />
      }
      verb={t("ratings.followUp.send")}
      onSend={(text) =>
        props.desk.send({ action: "follow-up", text, ...(uploadIds.length > 0 ? { uploadIds } : {}) })
      }
    />
  );
}

/** 不满意: why, so that whoever acts next knows. */
function NotSatisfiedSheet(props: SheetsProps) {
  const { draft, shared } = useSheet(props, "not-satisfied");
  const { id } = props.rating;
  const hint = props.desk.allowed("not-satisfied")?.hint;
  return (
    <WordsSheet
      {...shared}
      {...(hint ? { hint } : {})}
      label={t("ratings.notSatisfied.label")}
      value={draft.notSatisfied ?? ""}
      least={4}
      maxLength={500}
      onChange={(notSatisfied) => ratingDrafts.keep(id, { notSatisfied })}
      verb={t("ratings.notSatisfied.send")}
      onSend={(reason) => props.desk.send({ action: "not-satisfied", reason })}
    />
  );
}

/** Everything that is done in a sheet. */
export function RatingSheets(props: SheetsProps) {
  const { action, sheet, close, send, allowed } = props.desk;
  const takeBack = allowed("take-back");
  return (
    <>
      <ReRateSheet {...props} />
      <NotSatisfiedSheet {...props} />
      <FollowUpSheet {...props} />
      <TakeBackSheet
        open={sheet === "take-back"}
        words={{
          question: t("ratings.takeBack.question"),
          about: t("ratings.takeBack.about"),
          over: t("ratings.takeBack.over"),
          no: t("ratings.takeBack.no"),
        }}
        title={takeBack?.title ?? t("ratings.sheet.take-back")}
        secondsLeft={takeBack?.secondsLeft}
        failure={<ActionFailure action={action} names={["take-back"]} />}
        onTakeBack={() => send({ action: "take-back" })}
        onClose={close}
      />
    </>
  );
}
