import { useSession } from "@/shared/api/session";
import { ReviewPage } from "@/shared/form/review-page";
import { t } from "@/shared/i18n/translate";
import { requestForm } from "../request-form";

/** What one would miss when it is too late, and the answer itself. */
const wantedMessages = ["confirmation-owed", "correction-due", "fee-due", "replied", "overdue"] as const;

/** The last look at a request before filing. */
export function ReviewRequest() {
  const needsLogin = !useSession();
  const submitText = t("disclosure.review.submit");
  return (
    <ReviewPage
      kind={requestForm}
      submitText={submitText}
      needsLogin={needsLogin}
      wantedMessages={wantedMessages}
    />
  );
}
