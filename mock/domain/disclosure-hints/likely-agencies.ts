import type { components } from "@contract/schema";

type Agency = components["schemas"]["Agency"];

/** What an agency keeps, of what a text names: its own name counts most, longer words more than shorter. */
function weigh(agency: Agency, text: string): { weight: number; held: string[] } {
  const held = agency.holds
    .filter((word) => text.includes(word))
    .sort((one, other) => other.length - one.length);
  const named = text.includes(agency.name) ? 20 : 0;
  return { weight: named + held.reduce((sum, word) => sum + word.length, 0), held };
}

function whyOf(held: readonly string[]): string {
  const words = held.slice(0, 3).join("、");
  return held.length > 0 ? `“${words}”一般由它保存`.slice(0, 60) : "您写到了它的名称";
}

/** The agencies that most likely keep what a text describes, each with the reason; those that keep none are left out. */
export function likelyAgencies(agencies: readonly Agency[], text: string): Agency[] {
  return agencies
    .map((agency) => ({ agency, ...weigh(agency, text) }))
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.weight - one.weight)
    .map(({ agency, held }) => ({ ...agency, why: whyOf(held) }));
}
