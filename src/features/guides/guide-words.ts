import type { components } from "@contract/schema";
import { t } from "@/shared/i18n/translate";

type Schemas = components["schemas"];

/** 当场办完, 5 个工作日 or 60 天: how long something takes. */
export function daysText({ days, unit }: Schemas["Period"]): string {
  if (days === 0) return t("guides.onTheSpot");
  return t(unit === "working-day" ? "guides.workingDays" : "guides.days", { days });
}

/** 当场办完, 5 个工作日 or 60 天内: within how long. */
export function periodText({ days, unit }: Schemas["Period"]): string {
  if (days === 0) return t("guides.onTheSpot");
  return t(unit === "working-day" ? "guides.workingDays" : "guides.calendarDays", { days });
}

/** 不用跑 or 跑 1 次. */
export function visitsText(visits: number): string {
  return visits === 0 ? t("guides.noVisit") : t("guides.visits", { visits });
}

/** 收费 or 不收费. */
export function chargedText(charged: boolean): string {
  return t(charged ? "guides.charged" : "guides.free");
}

/** What to hand in of a material: 原件 1 份，复印件 2 份. Empty when the guide does not say. */
export function copiesText({ originals = 0, copies = 0 }: Schemas["Material"]): string {
  return [
    originals > 0 ? t("guides.originals", { count: originals }) : "",
    copies > 0 ? t("guides.copies", { count: copies }) : "",
  ]
    .filter(Boolean)
    .join("，");
}

/** Paper or electronic, where the guide wants only one of them. */
export function formsText({ forms }: Schemas["Material"]): string {
  if (forms.length !== 1) return "";
  return t(forms[0] === "paper" ? "guides.paper" : "guides.electronic");
}

/** 窗口、网上、邮寄: where one hands in. */
export function channelsText({ channels }: Pick<Schemas["Guide"], "channels">): string {
  return channels.map((channel) => t(`guides.channel.${channel}`)).join("、");
}
