import "@/shared/i18n/all-messages";
import { ReviewRequest } from "@/features/disclosure/form/components/review-request";

export default function ReviewDisclosureRequest() {
  return <ReviewRequest />;
}
