// 机构介绍: who does what, out of the agencies of a place.
import { type AgencyKey, agencyKinds } from "../agency-kinds";
import { list, type Publisher, sample, table, text } from "../publication-parts";
import type { AgencySeed, PublicationSeed } from "../publication-seed";

function all({ name }: Publisher, agencies: readonly AgencySeed[]): PublicationSeed {
  return {
    slug: "organisation",
    column: "organisation",
    title: `${name}机构一览`,
    summary: "各部门的办公地址、时间和电话。",
    by: "gov",
    theme: "机构职能",
    on: ["2026-02-03", "2026-02-11"],
    files: ["csv"],
    provenance: sample,
    related: ["guide"],
    blocks: [
      table(
        "机构一览",
        ["机构", "地址", "办公时间", "电话"],
        agencies.map(({ agency }) => [agency.name, agency.address, agency.hours, agency.phone]),
      ),
    ],
  };
}

function one(key: AgencyKey, agencies: readonly AgencySeed[]): PublicationSeed[] {
  const agency = agencies.find((seed) => seed.key === key)?.agency;
  if (!agency) return [];
  return [
    {
      slug: `organisation-${key}`,
      column: "organisation",
      title: `${agency.name}职能简介`,
      summary: `${agency.name}管什么，在哪里，怎么联系。`,
      by: key,
      theme: "机构职能",
      on: ["2026-02-03", "2026-02-12"],
      provenance: sample,
      related: ["organisation"],
      blocks: [
        ...text(`群众常找${agency.name}办的、问的，大致是这些：`),
        list(...agencyKinds[key]),
        ...text(
          `地址：${agency.address}。办公时间：${agency.hours}。电话：${agency.phone}。`,
          `向它申请公开信息，由${agency.office}受理。`,
        ),
      ],
    },
  ];
}

/** A list of all agencies, and a page on each of some. */
export function organisationOf(
  publisher: Publisher,
  agencies: readonly AgencySeed[],
  keys: readonly AgencyKey[],
): PublicationSeed[] {
  return [all(publisher, agencies), ...keys.flatMap((key) => one(key, agencies))];
}
