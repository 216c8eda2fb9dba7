// 一次性告知单: what one must know and bring, on one sheet. The page, the print and the picture show the same.
import type { components } from "@contract/schema";
import { formatFullDay } from "@/shared/i18n/dates";
import { t } from "@/shared/i18n/translate";
import { placeFact } from "./glance";
import { channelsText, chargedText, copiesText, formsText, periodText, visitsText } from "./guide-words";
import { stoppedText } from "./saved-changes";

type Guide = components["schemas"]["Guide"];
type Material = Guide["materials"][number];

/** A fact of the sheet: what it is about, and what is to be said, line by line. */
interface LeafletFact {
  about: string;
  lines: string[];
}

/** The sheet. */
export interface Leaflet {
  title: string;
  /** That the guide is not in force any more; empty while it is. */
  stopped: string;
  /** Region and department. */
  from: string;
  facts: LeafletFact[];
  /** With a box to tick each. */
  materials: { id: string; name: string; note: string }[];
  /** What this person need not bring, in one sentence; empty when nothing is left out. */
  leftOut: string;
  phones: { about: string; number: string }[];
  /** Version, day, and that the window has the last word. */
  foot: string[];
}

function materialNote(material: Material): string {
  const { need, fill = "", standard } = material;
  const kind = need === "required" ? "" : t(`guides.need.${need}`);
  const whole = [kind, formsText(material), copiesText(material)].filter(Boolean).join("，");
  const checks = standard ? t("guides.checks", { standard }) : "";
  return [whole, fill, checks].filter(Boolean).join("；");
}

function timeLines({ promised, statutory, ifFiledToday }: Guide): string[] {
  const law = statutory ? t("guides.statutory", { period: periodText(statutory) }) : t("guides.lawNamesNone");
  const sum = t("guides.leaflet.time", { promised: periodText(promised), law });
  if (promised.days === 0) return [sum];
  const [filed, due] = [formatFullDay(ifFiledToday.filedOn), formatFullDay(ifFiledToday.promised.dueOn)];
  return [sum, t("guides.ifFiled", { filed, day: due })];
}

function feeLines({ charged, fee }: Guide): string[] {
  if (!charged) return [chargedText(false)];
  if (fee.items.length === 0) return [t("guides.feeUnstated")];
  return fee.items.map(({ name, standard, reduction }) =>
    [t("guides.leaflet.fee", { name, standard }), reduction].filter(Boolean).join("；"),
  );
}

function howLines({ channels, visits, visitReason }: Guide): string[] {
  const ways = channelsText({ channels });
  return [
    t("guides.leaflet.how", { ways, visits: visitsText(visits) }),
    visits > 0 ? (visitReason ?? "") : "",
  ];
}

/** The address names the window too. */
function placeLines(guide: Guide): string[] {
  const { address, transport = "" } = guide.place;
  return [address ?? placeFact(guide), transport];
}

function factsOf(guide: Guide): LeafletFact[] {
  const facts = [
    { about: t("guides.glance.who"), lines: guide.conditions },
    { about: t("guides.time"), lines: timeLines(guide) },
    { about: t("guides.fee"), lines: feeLines(guide) },
    { about: t("guides.flow"), lines: howLines(guide) },
    { about: t("guides.glance.where"), lines: placeLines(guide) },
    { about: t("guides.glance.when"), lines: [guide.place.hours ?? ""] },
    { about: t("guides.glance.gets"), lines: [guide.result?.name ?? ""] },
  ];
  return facts
    .map(({ about, lines }) => ({ about, lines: lines.filter(Boolean) }))
    .filter(({ lines }) => lines.length > 0);
}

/**
 * The sheet for a guide. `without` are the ids of materials that this person need not bring; `gone` says that the
 * backend has no such guide any more, `readAt` when the phone got it.
 */
export function leafletOf(
  guide: Guide,
  without: readonly string[],
  { gone, readAt }: { gone: boolean; readAt: number },
): Leaflet {
  const { name, department, region, materials, version, effectiveOn, ifFiledToday } = guide;
  const left = materials.filter(({ id }) => without.includes(id)).map((material) => material.name);
  return {
    title: name,
    stopped: stoppedText(guide, gone, readAt),
    from: t("guides.leaflet.from", { region: region.name, department: department.name }),
    facts: factsOf(guide),
    materials: materials
      .filter(({ id }) => !without.includes(id))
      .map((material) => ({ id: material.id, name: material.name, note: materialNote(material) })),
    leftOut: left.length > 0 ? t("guides.leaflet.leftOut", { names: left.join("、") }) : "",
    phones: [
      ...guide.consultPhones.map((number) => ({ about: t("guides.ask"), number })),
      ...guide.complaintPhones.map((number) => ({ about: t("guides.complain"), number })),
    ],
    foot: [
      t("guides.leaflet.version", { version, day: formatFullDay(ifFiledToday.filedOn) }) +
        (effectiveOn ? t("guides.effective", { day: formatFullDay(effectiveOn) }) : ""),
      t("guides.leaflet.windowDecides"),
    ],
  };
}
