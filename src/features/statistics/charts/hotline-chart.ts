import type { TicketFigures } from "@/shared/api/ticket-figures-query";
import { formatDay } from "@/shared/i18n/dates";
import { t } from "@/shared/i18n/translate";
import { grouped } from "@/shared/lib/grouped";
import { lengthOf, percentOf } from "@/shared/ui/shares";
import { countedWords, type RateName, rateNames, ratesTable } from "@/shared/ui/ticket-rates";
import type { Chart } from "../chart";

/** The two of the five that are drawn; the others stand in the table. */
const drawn: readonly RateName[] = ["closing", "satisfied"];

/** 收到 107 件，受理 103 件，另外 4 件还没受理或不归热线管。 */
function sayOf({ filed, closing }: TicketFigures["total"]): string {
  const accepted = closing.denominator;
  const words = { filed: grouped(filed), accepted: grouped(accepted), others: grouped(filed - accepted) };
  return t(filed > accepted ? "statistics.hotline.say" : "statistics.hotline.sayAll", words);
}

/** The hotline's month: two rates drawn, all five in the table. */
export function hotlineChart({ total, asOf }: TicketFigures): Chart {
  return {
    id: "hotline",
    title: t("statistics.hotline"),
    say: sayOf(total),
    plot: {
      kind: "rates",
      rates: drawn.map((name) => ({
        name: t(`figures.${name}`),
        percent: percentOf(total[name]),
        length: lengthOf(total[name]),
        counted: countedWords(name, total[name]),
      })),
    },
    sums: [t("statistics.hotline.valid")],
    table: ratesTable(total),
    how: [
      ...rateNames.map((name) =>
        t("statistics.how.rate", { name: t(`figures.${name}`), how: t(`figures.${name}.how`) }),
      ),
      t("statistics.source", { what: t("statistics.log.tickets"), day: formatDay(asOf) }),
    ],
  };
}
