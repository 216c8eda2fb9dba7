// The eight things people ask first, each in a few plain words.
import type { components } from "@contract/schema";
import { t } from "@/shared/i18n/translate";
import { chargedText, periodText, visitsText } from "./guide-words";

type Guide = components["schemas"]["Guide"];

/** Parts of the guide's page that a fact leads to. */
type GuidePart = "conditions" | "materials" | "time" | "fee" | "place" | "flow" | "result";

/** A fact, what it is about, and where on the page its whole story stands. */
export interface GlanceFact {
  about: string;
  fact: string;
  part: GuidePart;
}

/** Longest wording of a fee that fits into a third of a phone's width, in characters. */
const shortFee = 8;

function visitsAbout({ visits, channels }: Guide): string {
  if (visits > 0) return t("guides.glance.goThere");
  return t(channels.includes("online") ? "guides.glance.onlineOnly" : "guides.glance.mailOnly");
}

/** 不收费, the one fee there is when it is short, or 收费. */
function feeFact({ charged, fee }: Guide): string {
  const [only] = fee.items;
  const isShort = only && fee.items.length === 1 && only.standard.length <= shortFee;
  return charged && isShort ? only.standard : chargedText(charged);
}

/** The three figures: visits, time, money. */
export function glanceFigures(guide: Guide): GlanceFact[] {
  return [
    { about: visitsAbout(guide), fact: visitsText(guide.visits), part: "flow" },
    { about: t("guides.glance.time"), fact: periodText(guide.promised), part: "time" },
    {
      about: t(guide.charged ? "guides.glance.charged" : "guides.glance.free"),
      fact: feeFact(guide),
      part: "fee",
    },
  ];
}

/** Who may: the first condition and how many more there are, or the kinds of people served. */
function whoFact({ conditions, audiences }: Guide): string {
  const [first] = conditions;
  if (!first) return audiences.map((audience) => t(`guides.audience.${audience}`)).join("、");
  const text = first.replace(/。$/, "");
  return conditions.length === 1 ? text : t("guides.glance.more", { text, count: conditions.length });
}

/** What one must bring: how many things and their names. */
function materialsFact({ materials }: Guide): string {
  if (materials.length === 0) return t("guides.noMaterials");
  const musts = materials.filter(({ need }) => need === "required");
  const names = (musts.length > 0 ? musts : materials).map(({ name }) => name).join("、");
  return t("guides.glance.materials", { count: materials.length, names });
}

/** Hall, zone and window where they are known, else the address. */
export function placeFact({ place }: Guide): string {
  const { window, address = "" } = place;
  if (!window) return address;
  return t("guides.glance.window", {
    floor: window.floor,
    zone: window.zone,
    number: window.number,
    name: window.name,
  });
}

/** The five in words: who, what to bring, where, when, what one gets. Those that the guide does not say are left out. */
export function glanceWords(guide: Guide): GlanceFact[] {
  const facts: GlanceFact[] = [
    { about: t("guides.glance.who"), fact: whoFact(guide), part: "conditions" },
    { about: t("guides.glance.bring"), fact: materialsFact(guide), part: "materials" },
    { about: t("guides.glance.where"), fact: placeFact(guide), part: "place" },
    { about: t("guides.glance.when"), fact: guide.place.hours ?? "", part: "place" },
    { about: t("guides.glance.gets"), fact: guide.result?.name ?? "", part: "result" },
  ];
  return facts.filter(({ fact }) => fact !== "");
}
