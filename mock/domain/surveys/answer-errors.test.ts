import { answerErrorsOf } from "./answer-errors";
import type { Survey, SurveyAnswer } from "./survey";

const options = ["o-1", "o-2", "o-3"].map((id) => ({ id, text: id }));
const questions: Survey["questions"] = [
  { id: "q-1", text: "哪一个？", kind: "single", required: true, options },
  { id: "q-2", text: "哪几个？", kind: "multiple", required: false, most: 2, options },
  { id: "q-3", text: "还有什么？", kind: "text", required: false, longest: 10 },
];
const sections = [{ id: "s-1", heading: "第一条", paragraphs: ["内容"] }];

type Given = SurveyAnswer["answers"][number];

const one: Given = { questionId: "q-1", optionIds: ["o-1"] };
const found = (...answers: Given[]) =>
  answerErrorsOf({ kind: "questionnaire", questions, sections: [] }, { answers, comments: [] }).map(
    ({ pointer, code }) => `${pointer} ${code}`,
  );

test.each<[string, Given[], string[]]>([
  [
    "everything",
    [one, { questionId: "q-2", optionIds: ["o-1", "o-3"] }, { questionId: "q-3", text: "好" }],
    [],
  ],
  ["only what is required", [one], []],
  ["nothing at all", [], ["#/answers required"]],
  [
    "a question that is not asked",
    [one, { questionId: "q-9", optionIds: ["o-1"] }],
    ["#/answers/1/questionId unknown"],
  ],
  ["the same question twice", [one, one], ["#/answers/1/questionId twice"]],
  [
    "two where one is asked",
    [{ questionId: "q-1", optionIds: ["o-1", "o-2"] }],
    ["#/answers/0/optionIds maxItems"],
  ],
  [
    "more than the most",
    [one, { questionId: "q-2", optionIds: ["o-1", "o-2", "o-3"] }],
    ["#/answers/1/optionIds maxItems"],
  ],
  [
    "an option that is not there",
    [{ questionId: "q-1", optionIds: ["o-9"] }],
    ["#/answers/0/optionIds/0 unknown"],
  ],
  ["an answer without a choice", [{ questionId: "q-1" }], ["#/answers/0/optionIds required"]],
  ["words where one chooses", [{ questionId: "q-1", text: "胡杨" }], ["#/answers/0/text not_wanted"]],
  [
    "a choice where one writes",
    [one, { questionId: "q-3", optionIds: ["o-1"] }],
    ["#/answers/1/optionIds not_wanted"],
  ],
  ["blanks", [one, { questionId: "q-3", text: " 　\u200b" }], ["#/answers/1/text required"]],
  [
    "more than the longest",
    [one, { questionId: "q-3", text: "一二三四五六七八九十一" }],
    ["#/answers/1/text maxLength"],
  ],
  ["astral characters count once", [one, { questionId: "q-3", text: "𠮷".repeat(10) }], []],
])("%s", (_, answers, expected) => {
  expect(found(...answers)).toEqual(expected);
});

test("every error says in plain Chinese what to do", () => {
  const survey = { kind: "questionnaire" as const, questions, sections: [] };
  const errors = answerErrorsOf(survey, {
    answers: [{ questionId: "q-2", optionIds: ["o-9"] }],
    comments: [],
  });
  expect(errors.map(({ detail }) => detail)).toEqual(["没有这个选项", "第 1 题要答：哪一个？"]);
});

test("comments belong to a draft, to one of its sections, and say something", () => {
  const of = (kind: Survey["kind"], comments: SurveyAnswer["comments"]) =>
    answerErrorsOf({ kind, questions: [], sections }, { answers: [], comments }).map(({ pointer, code }) => [
      pointer,
      code,
    ]);
  expect(of("vote", [{ text: "支持这一条" }])).toEqual([["#/comments", "not_wanted"]]);
  expect(of("draft", [])).toEqual([["#/comments", "required"]]);
  expect(of("draft", [{ sectionId: "s-9", text: "支持这一条" }])).toEqual([
    ["#/comments/0/sectionId", "unknown"],
  ]);
  expect(of("draft", [{ sectionId: "s-1", text: "好   　" }])).toEqual([["#/comments/0/text", "minLength"]]);
  expect(of("draft", [{ sectionId: "s-1", text: "支持这一条" }, { text: "整份都好" }])).toEqual([]);
});
