// The log of a region before the personas came: from the beginning of last year on, one request every few days, so that
// the official table of a year is not empty and carries some over into the next.
import { addDays, type Day, dayOf, instantOn, kindOfDay } from "../../domain/calendar";
import type { FiledInput } from "../../domain/disclosure/disclosure-case";
import { creditCheckCharacter, idCheckCharacter } from "../../domain/identity";
import type { RegionPack } from "../region-pack";
import { agency, applicant, received, replied, type Step } from "./case-story";
import { type LogMatter, logApplicants, logMatters } from "./log-matters";
import type { Filing } from "./run-story";
import { workingDay } from "./working-days";

/** Whose requests these are: nobody's who can sign in. */
export const logOwner = "log";

/** Days between two requests, by region, so that busy places look busy. */
const every: Readonly<Record<string, number>> = {
  "150600": 9,
  "152923": 14,
  "150623": 17,
  "220871": 19,
  "232700": 16,
};
const usualEvery = 20;

function stepsOf({ end, days, more = {} }: LogMatter): Step[] {
  switch (end) {
    case "withdrawn":
      return [...received, applicant(days, { action: "withdraw" })];
    case "not-corrected":
      return [
        ...received,
        agency(3, { action: "request-correction", items: ["请写明文件名称或年份"], days: 10 }),
        agency(days, { action: "deem-abandoned" }),
      ];
    case "not-paid":
      return [
        ...received,
        agency(4, { action: "charge", basis: "page", count: 150 }),
        agency(days, { action: "deem-abandoned" }),
      ];
    default:
      return [...received, replied(days, end, more)];
  }
}

function applicantOf(index: number, regionCode: string): FiledInput["applicant"] {
  const kind = logApplicants[index % logApplicants.length] ?? "citizen";
  const serial = String(index % 1000).padStart(3, "0");
  if (kind === "citizen") {
    const digits = `${regionCode}19800101${serial}`;
    return { kind, name: "申请人", document: { kind: "id-card", number: digits + idCheckCharacter(digits) } };
  }
  const body = `91${regionCode}MA0LAG${serial}`;
  return {
    kind: "organisation",
    organisationKind: kind,
    name: "申请单位",
    creditCode: body + creditCheckCharacter(body),
    representative: "负责人",
  };
}

function filingOf(pack: RegionPack, day: Day, index: number, now: number): Filing[] {
  const matter = logMatters[index % logMatters.length];
  const found = matter && pack.agencies.find(({ key }) => key === matter.to)?.agency;
  if (!matter || !found) return [];
  const steps = stepsOf(matter);
  // What would have happened today or later has not happened yet.
  const past = steps.filter(({ after }) => workingDay(day, after) < dayOf(now));
  return [
    {
      id: `dr-log-${pack.region.code}-${day}`,
      ownerId: logOwner,
      agency: { code: found.code, name: found.name },
      at: instantOn(day, "08:50"),
      steps: past,
      input: {
        regionCode: pack.region.code,
        agencyCode: found.code,
        applicant: applicantOf(index, pack.region.code),
        contact: { phone: "13900000000" },
        wanted: {
          title: matter.title,
          description: `${pack.region.name}${day.slice(0, 4)}年${matter.title}`,
        },
        form: "electronic",
        delivery: "online",
        agreesToNotices: true,
      },
    },
  ];
}

/** The log of a region from the beginning of last year up to yesterday. */
export function logFilings(pack: RegionPack, now: number): Filing[] {
  const today = dayOf(now);
  const apart = every[pack.region.code] ?? usualEvery;
  const filings: Filing[] = [];
  let day = `${Number(today.slice(0, 4)) - 1}-01-04`;
  for (let index = 0; day < today; index += 1, day = addDays(day, apart)) {
    while (!kindOfDay(day).works) day = addDays(day, 1);
    if (day < today) filings.push(...filingOf(pack, day, index, now));
  }
  return filings;
}
