import "@/shared/i18n/all-messages";
import { ReviewPage } from "@/features/disclosure/form/components/review-page";
import { openPage } from "@/shared/platform/navigation";

export default function ReviewRequest() {
  return <ReviewPage onSignIn={() => openPage("session/sign-in")} />;
}
