import { mockClient, read } from "../../tests/support/mock-client";
import { surveysClient } from "../../tests/support/surveys-client";
import { countBallots } from "../domain/surveys/count-ballots";
import { madeBallots } from "../domain/surveys/made-ballots";
import { packs } from "./packs";
import type { SurveySeed } from "./survey-seed";

const places = packs.map((pack) => [pack.region.name, pack] as const);

/** 重大行政决策程序暂行条例第十五条: comments on a draft are taken for 30 days as a rule. */
const draftDays = 30;

describe.each(places)("%s", (_, { region, surveys, publications }) => {
  const isOpen = ({ opens, closes }: SurveySeed) => opens <= 0 && closes >= 0;

  test("there is one open of each kind, one to come, and closed ones with an official answer", () => {
    const open = surveys.filter(isOpen).map(({ kind }) => kind);
    expect(new Set(open)).toEqual(new Set(["questionnaire", "vote", "draft"]));
    expect(surveys.some(({ opens }) => opens > 0)).toBe(true);
    expect(surveys.some(({ outcome }) => outcome !== undefined)).toBe(true);
  });

  test("drafts have 4 to 8 sections and are open for 30 days or more; comments stand in their time", () => {
    for (const { kind, sections = [], comments = [], opens, closes, outcome, people } of surveys) {
      const isDraft = kind === "draft";
      expect(sections.length > 0).toBe(isDraft);
      if (!isDraft) continue;
      expect(sections.length).toBeGreaterThanOrEqual(4);
      expect(sections.length).toBeLessThanOrEqual(8);
      expect(closes - opens).toBeGreaterThanOrEqual(draftDays);
      expect(comments.filter(({ section = 1 }) => section < 1 || section > sections.length)).toEqual([]);
      expect(comments.filter(({ after }) => after < 0 || after > closes - opens)).toEqual([]);
      expect(
        comments.filter(({ after }) => isOpen({ opens, closes } as SurveySeed) && opens + after > 0),
      ).toEqual([]);
      expect(comments.filter(({ answer }) => (answer === undefined) !== (outcome === undefined))).toEqual([]);
      expect(people).toBeGreaterThanOrEqual(comments.length);
    }
  });

  test("choices of a vote are described, and an answer comes after the closing day", () => {
    const described = surveys.filter(({ kind }) => kind === "vote");
    for (const { questions = [] } of described)
      expect(questions[0]?.question.options?.every(({ about = "" }) => about.length > 5)).toBe(true);
    expect(surveys.filter(({ outcome, closes }) => outcome && outcome.on <= closes)).toEqual([]);
    const slugs = new Set(publications.map(({ slug }) => slug));
    const named = surveys.flatMap(({ outcome }) => outcome?.publication ?? []);
    expect(named.filter((slug) => !slugs.has(slug))).toEqual([]);
  });

  test("every survey keeps the contract, and its count its people", () => {
    const client = mockClient();
    const { items } = read<{ items: { id: string }[] }>(client.get(`/v1/surveys?region=${region.code}`));
    expect(items).toHaveLength(surveys.length);
    for (const { id } of items) {
      const survey = surveysClient(client).get(id);
      expect(survey.provenance).toContain("示例");
      for (const { answered } of survey.results ?? [])
        expect(answered).toBeLessThanOrEqual(survey.participants);
    }
  });
});

test("the streets that are lit first are those with the most votes", () => {
  const seed = packs.flatMap(({ surveys }) => surveys).find(({ title }) => title.includes("路灯"));
  const questions = (seed?.questions ?? []).map(({ question }) => ({ ...question, id: "q-1" }));
  const id = "sv-150600-5";
  const [result] = countBallots(
    questions,
    madeBallots({ id, questions }, seed?.people ?? 0, seed?.questions ?? []),
  );
  const first = [...(result?.options ?? [])].sort((one, other) => other.count - one.count).slice(0, 3);
  expect(first.map(({ optionId }) => optionId)).toEqual(["o-1", "o-2", "o-4"]);
});
