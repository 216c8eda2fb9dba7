import type { FiledInput } from "../../domain/disclosure/disclosure-case";
import { personas } from "../personas";
import type { Persona, RegionPack } from "../region-pack";
import { agentCases } from "./agent";
import type { CaseStory } from "./case-story";
import { companyCases } from "./company";
import { elderCases } from "./elder";
import { herderCases } from "./herder";
import { residentCases } from "./resident";
import { type Filing, filedOn } from "./run-story";

/** The requests of the personas. */
export const caseStories: readonly CaseStory[] = [
  ...residentCases,
  ...herderCases,
  ...elderCases,
  ...companyCases,
  ...agentCases,
];

/** Made up, as the persona is. */
const representative = "钱示例";

function applicantOf({ kind, name, document }: Persona): FiledInput["applicant"] {
  return kind === "company"
    ? { kind: "organisation", organisationKind: "enterprise", name, creditCode: document, representative }
    : { kind: "citizen", name, document: { kind: "id-card", number: document } };
}

function filingOf(story: CaseStory, packs: readonly RegionPack[], now: number): Filing[] {
  const persona = personas.find(({ id }) => id === story.by);
  const regionCode = story.region ?? persona?.regionCode;
  const pack = packs.find(({ region }) => region.code === regionCode);
  const agency = pack?.agencies.find(({ key }) => key === story.to)?.agency;
  if (!persona || !pack || !agency) return [];
  const { title, description } = story;
  return [
    {
      id: `dr-${story.slug}`,
      ownerId: persona.id,
      agency: { code: agency.code, name: agency.name },
      at: filedOn(story.ago, now),
      steps: story.steps,
      input: {
        regionCode: pack.region.code,
        agencyCode: agency.code,
        applicant: applicantOf(persona),
        contact: { phone: persona.phone },
        wanted: { title, description },
        form: "electronic",
        delivery: "online",
        agreesToNotices: true,
        ...story.input,
      },
    },
  ];
}

/** The requests of the personas as filings; a story of a place or an agency that is not there is left out. */
export function personaFilings(packs: readonly RegionPack[], now: number): Filing[] {
  return caseStories.flatMap((story) => filingOf(story, packs, now));
}
