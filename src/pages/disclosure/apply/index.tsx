import "@/shared/i18n/all-messages";
import { ApplyForm } from "@/features/disclosure/form/components/apply-form";
import { useRegionChoice } from "@/features/regions/store";
import { usePageParam } from "@/shared/platform/page-params";

export default function ApplyForDisclosure() {
  const regionCode = useRegionChoice(({ code }) => code);
  const agencyCode = usePageParam("agency");
  return <ApplyForm regionCode={regionCode} agencyCode={agencyCode} />;
}
