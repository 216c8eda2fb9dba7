// What the web's shell says while the app's code is on its way (config/web/shell).
import { t } from "@/shared/i18n/translate";

/** On a phone that has nothing yet. The size stays a placeholder: only the finished build knows it. */
export const firstOpening = t("opening.first", { megabytes: "{megabytes}" });

/** On a phone that keeps what was read. */
export const laterOpening = t("opening.again");
