import { t } from "@/shared/i18n/translate";
import { openPage } from "@/shared/platform/navigation";
import type { RequestSummary } from "./queries";

/** A request among cases of all kinds. */
export const requestWords = ({ title }: RequestSummary) => t("requests.of", { title });

/** Opens a request's page. */
export const openRequest = ({ id }: RequestSummary) => openPage("disclosure/request", { id });
