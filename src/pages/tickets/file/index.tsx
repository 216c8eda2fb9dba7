import "@/shared/i18n/all-messages";
import { useRegionChoice } from "@/features/regions/store";
import { FileForm } from "@/features/tickets/form/components/file-form";

export default function FileTicket() {
  const regionCode = useRegionChoice(({ code }) => code);
  return <FileForm regionCode={regionCode} />;
}
