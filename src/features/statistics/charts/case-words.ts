// What the charts of cases say alike.
import { formatDay } from "@/shared/i18n/dates";
import { t } from "@/shared/i18n/translate";
import type { CaseFigures } from "../queries";

/** Whether the last month still runs. */
export const isRunning = ({ publishedOn }: CaseFigures): boolean => publishedOn === undefined;

/** Where the figures come from and up to which day they are counted. */
export const sourceOf = ({ topic, asOf }: Pick<CaseFigures, "topic" | "asOf">): string =>
  t("statistics.source", { what: t(`statistics.log.${topic}`), day: formatDay(asOf) });
