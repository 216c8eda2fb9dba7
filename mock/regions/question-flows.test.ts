import type { ImportedGuide } from "../catalogue/imported-guide";
import { readShippedGuides } from "../hosts/guides-file";
import { packs } from "./packs";
import { questionFlows } from "./question-flows/question-flows";
import type { FlowSeed } from "./region-pack";

const guides = new Map(readShippedGuides().map((guide) => [guide.id, guide]));

const codes = packs.map(({ region }) => region.code);
const mostQuestions = 6;

/** Every way from the start to an outcome, as the ids on it. */
function waysThrough({ questions, outcomes, start }: FlowSeed): string[][] {
  const ends = new Set(outcomes.map(({ id }) => id));
  const walk = (id: string, way: string[]): string[][] => {
    if (ends.has(id)) return [[...way, id]];
    const question = questions.find((one) => one.id === id);
    if (!question || way.includes(id))
      throw new Error(`nowhere or round in a circle: ${[...way, id].join(" ")}`);
    return question.choices.flatMap(({ to }) => walk(to, [...way, id]));
  };
  return walk(start, []);
}

/** The guides of a matter in the places that have it. */
function guidesOf(slug: string): ImportedGuide[] {
  return codes.flatMap((code) => guides.get(`g-${code}-${slug}`) ?? []);
}

test("at least ten flows, none twice", () => {
  expect(questionFlows.length).toBeGreaterThanOrEqual(10);
  expect(new Set(questionFlows.map(({ id }) => id)).size).toBe(questionFlows.length);
});

describe.each(questionFlows.map((flow) => [flow.title, flow] as const))("%s", (_, flow) => {
  const ids = [...flow.questions, ...flow.outcomes].map(({ id }) => id);

  test("every choice leads on without a loop, and everything is reached within six questions", () => {
    const ways = waysThrough(flow);
    expect(Math.max(...ways.map((way) => way.length - 1))).toBeLessThanOrEqual(mostQuestions);
    expect(new Set(ways.flat())).toEqual(new Set(ids));
    expect(new Set(ids).size).toBe(ids.length);
    for (const { choices } of flow.questions) {
      expect(new Set(choices.map(({ id }) => id)).size).toBe(choices.length);
    }
  });

  test("every outcome leads to matters that there are, in every place, or to a telephone", () => {
    for (const { id, guides: ways, phone } of flow.outcomes) {
      expect(ways.filter(({ matter }) => guidesOf(matter).length === 0)).toEqual([]);
      const empty = codes.filter(
        (code) => phone === undefined && !ways.some(({ matter }) => guides.has(`g-${code}-${matter}`)),
      );
      expect({ id, empty }).toEqual({ id, empty: [] });
    }
  });

  test("what one need not bring is a material of the guide that not everybody brings, or a form", () => {
    for (const { matter, without } of flow.outcomes.flatMap((outcome) => outcome.guides)) {
      for (const guide of guidesOf(matter)) {
        const spared = guide.materials.filter(({ need, kind }) => need !== "required" || kind === "表格");
        const names = spared.map(({ name }) => name);
        expect({ id: guide.id, odd: without.filter((name) => !names.includes(name)) }).toEqual({
          id: guide.id,
          odd: [],
        });
      }
    }
  });
});
