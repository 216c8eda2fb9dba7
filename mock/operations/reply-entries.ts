// What the hotline of a place knows and has answered: its knowledge base, the samples, and the tickets that were
// published since.
import type { components } from "@contract/schema";
import { addDays, dayOf } from "../domain/calendar";
import { memo } from "../domain/memo";
import { createRecent } from "../domain/recent";
import { nearestReplies, summaryOf } from "../domain/replies/search";
import type { TicketCase } from "../domain/tickets/ticket-case";
import type { GuideIndex } from "../guide-index";
import { workingDay } from "../regions/cases/working-days";
import type { RegionPack } from "../regions/region-pack";
import type { KnowledgeSeed, ReplySeed } from "../regions/reply-seed";
import { ticketRows } from "../ticket-rows";
import type { Context } from "./operation";
import { linksToMatters } from "./region-guides";

type Schemas = components["schemas"];
type Reply = Schemas["PublishedReply"];

/** The contract's limits. */
const [excerptLength, mostGuides] = [160, 5];
/** Days whose replies are kept at a time, so that what a search makes of them is made once. */
const keptDays = 4;
const sampleNote = "示例：为演示而编，不是真实的诉求。";

function excerptOf(answer: string): string {
  return answer.length <= excerptLength ? answer : `${answer.slice(0, excerptLength - 1)}…`;
}

function departmentOf({ agencies }: RegionPack, key: KnowledgeSeed["by"]): Schemas["Coded"] {
  const found = agencies.find((one) => one.key === key);
  if (!found) throw new Error(`no agency ${key}`);
  return { code: found.agency.code, name: found.agency.name };
}

/** The guides of the matters that are offered in the region, as many as the contract allows. */
function guidesFor(pack: RegionPack, slugs: readonly string[] = [], context: Context): Pick<Reply, "guides"> {
  const guides = linksToMatters(pack, slugs, context).slice(0, mostGuides);
  return guides.length > 0 ? { guides } : {};
}

function knowledge(pack: RegionPack, seed: KnowledgeSeed, context: Context): Reply {
  const checkedOn = addDays(dayOf(context.now), -seed.checkedDaysAgo);
  return {
    id: `kb-${pack.region.code}-${seed.slug}`,
    source: "knowledge",
    regionCode: pack.region.code,
    title: seed.title,
    department: departmentOf(pack, seed.by),
    answeredOn: checkedOn,
    verifiedOn: checkedOn,
    question: seed.title,
    answer: seed.answer,
    excerpt: excerptOf(seed.answer),
    provenance: seed.from,
    ...guidesFor(pack, seed.matters, context),
  };
}

function reply(pack: RegionPack, seed: ReplySeed, context: Context): Reply {
  const { divisions, code } = pack.region;
  const place = seed.town === undefined ? undefined : divisions[seed.town % divisions.length]?.name;
  const said = (text: string) => text.replaceAll("{town}", place ?? pack.region.name);
  const answeredOn = workingDay(addDays(dayOf(context.now), -seed.daysAgo), 0);
  return {
    id: `pr-${code}-${seed.slug}`,
    source: "ticket",
    kind: seed.kind,
    regionCode: code,
    title: seed.title,
    department: departmentOf(pack, seed.by),
    answeredOn,
    askedOn: workingDay(answeredOn, -seed.took),
    question: said(seed.question),
    answer: said(seed.answer),
    excerpt: excerptOf(said(seed.answer)),
    provenance: sampleNote,
    ...(place === undefined ? {} : { place }),
    ...(seed.solved === undefined ? {} : { solved: seed.solved }),
    ...guidesFor(pack, seed.matters, context),
  };
}

/** By the guides too: their ids are in it. */
const kept = memo((_guides: GuideIndex) =>
  memo((_pack: RegionPack) => createRecent<readonly Reply[]>(keptDays)),
);

function seeded(pack: RegionPack, context: Context): readonly Reply[] {
  return kept(context.content.guides)(pack).get(dayOf(context.now), () => [
    ...pack.replies.map((seed) => reply(pack, seed, context)),
    ...pack.knowledge.map((seed) => knowledge(pack, seed, context)),
  ]);
}

function ticketReply(row: TicketCase, pack: RegionPack): Reply[] {
  const { published: said, input, reply: given, departments, place } = row;
  const main = departments.find(({ role }) => role === "main");
  if (!said) return [];
  return [
    {
      id: said.replyId,
      source: "ticket",
      kind: input.kind,
      regionCode: row.regionCode,
      title: said.title,
      // What the centre answered itself is the answer of the agency that runs it.
      department: main?.code ? { code: main.code, name: main.name } : departmentOf(pack, "service"),
      answeredOn: given ? dayOf(given.at) : said.onDay,
      askedOn: dayOf(row.submittedAt),
      question: said.question,
      answer: said.answer,
      excerpt: excerptOf(said.answer),
      ...(place.township ? { place: place.township.name } : {}),
      ...(row.confirmedAt !== undefined || row.callBacks.at(-1)?.result === "solved" ? { solved: true } : {}),
    },
  ];
}

/** Tickets that staff published, as the public sees them; made once for each state of a ticket. */
const published = memo((pack: RegionPack) => memo((row: TicketCase) => ticketReply(row, pack)));

/** What a place has published, newest first; knowledge stands where it was last checked. */
export function repliesOf(pack: RegionPack, context: Context): Reply[] {
  const own = ticketRows(context)
    .filter(({ regionCode }) => regionCode === pack.region.code)
    .flatMap((row) => published(pack)(row));
  return [...own, ...seeded(pack, context)].sort((one, other) =>
    one.answeredOn === other.answeredOn
      ? Number(one.id > other.id) - Number(one.id < other.id)
      : Number(one.answeredOn < other.answeredOn) - Number(one.answeredOn > other.answeredOn),
  );
}

/** The reply of an id, whatever place published it. */
export function findReply(id: string, context: Context): Reply | undefined {
  const row = ticketRows(context).find(({ published: said }) => said?.replyId === id);
  const { packs } = context.content;
  const own = row && packs.find(({ region }) => region.code === row.regionCode);
  if (row && own) return published(own)(row)[0];
  return packs.flatMap((pack) => seeded(pack, context)).find((one) => one.id === id);
}

/** Replies of a place that may answer what somebody is about to file. */
export function nearReplies(
  pack: RegionPack,
  text: string,
  context: Context,
  limit: number,
): Schemas["PublishedReplySummary"][] {
  return nearestReplies(repliesOf(pack, context), text, limit).map(summaryOf);
}
