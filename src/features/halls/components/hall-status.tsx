import { useQuery } from "@tanstack/react-query";
import { t } from "@/shared/i18n/translate";
import { Status } from "@/shared/ui/status";
import { isNow } from "../hall-words";
import { hallQuery } from "../queries";

/** Whether a hall is open now; nothing while that is not known. */
export function HallStatus({ hallId }: { hallId: string }) {
  const { data, dataUpdatedAt } = useQuery(hallQuery(hallId));
  if (!data || !isNow(dataUpdatedAt)) return null;
  return (
    <Status
      kind={data.now.open ? "done" : "stopped"}
      text={t(data.now.open ? "halls.open" : "halls.closed")}
    />
  );
}
