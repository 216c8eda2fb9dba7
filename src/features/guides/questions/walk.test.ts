import { type QuestionFlow, walk } from "./walk";

const flow: QuestionFlow = {
  id: "id-card",
  title: "办身份证",
  about: "头一次办、丢了",
  start: "why",
  questions: [
    {
      id: "why",
      text: "为什么要办？",
      choices: [
        { id: "first", text: "头一次办", to: "to-first" },
        { id: "lost", text: "丢了", to: "hurry" },
      ],
    },
    {
      id: "hurry",
      text: "这几天要用吗？",
      choices: [
        { id: "yes", text: "要用", to: "to-temp" },
        { id: "no", text: "不急", to: "to-replace" },
      ],
    },
  ],
  outcomes: [
    { id: "to-first", title: "首次申领", text: "", guides: [] },
    { id: "to-replace", title: "补领", text: "", guides: [] },
    { id: "to-temp", title: "先办临时的", text: "", guides: [] },
  ],
};

test("it begins with the first question and says how many there can be", () => {
  expect(walk(flow, [])).toMatchObject({ question: { id: "why" }, number: 1, most: 2, answered: [] });
});

test("a choice leads on", () => {
  expect(walk(flow, ["lost"])).toMatchObject({ question: { id: "hurry" }, number: 2, most: 2 });
});

test("the last choice leads to an outcome", () => {
  const { outcome, question, answered } = walk(flow, ["lost", "no"]);
  expect(outcome?.id).toBe("to-replace");
  expect(question).toBeUndefined();
  expect(answered.map(({ choice }) => choice.text)).toEqual(["丢了", "不急"]);
});

test("a choice that the flow no longer has is forgotten, and those before it stay", () => {
  expect(walk(flow, ["lost", "maybe", "no"])).toMatchObject({
    question: { id: "hurry" },
    answered: [{ choice: { id: "lost" } }],
  });
});

test("a flow that leads nowhere or round ends, and says nothing", () => {
  const broken = {
    ...flow,
    questions: [{ ...flow.questions[0], choices: [{ id: "a", text: "", to: "why" }] }],
  };
  expect(walk(broken as QuestionFlow, []).most).toBe(1);
  const lost = walk({ ...flow, start: "nowhere" }, []);
  expect([lost.question, lost.outcome]).toEqual([undefined, undefined]);
});
