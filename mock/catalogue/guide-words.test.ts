import { guideWords } from "./guide-words";
import { takeNotes } from "./notes";
import { fieldsOf } from "./read-values";

function read(values: Record<string, string>) {
  const notes = takeNotes();
  const words = guideWords(fieldsOf(values), "g-1", notes);
  return { words, breaches: notes.breaches.map(({ code, detail }) => `${code} ${detail}`) };
}

test("reads every column, and nothing from a row that is not there", () => {
  const { words, breaches } = read({
    summary: "头一次办",
    keywords: "办身份证、二代证",
    events: "birth、上学",
    window: "08",
    related: "g-2、g-3",
    intermediaries: "环境影响评价、测绘",
  });
  expect(breaches).toEqual([]);
  expect(words).toEqual({
    summary: "头一次办",
    keywords: ["办身份证", "二代证"],
    events: ["birth", "school"],
    window: "08",
    relatedIds: ["g-2", "g-3"],
    intermediaries: ["环境影响评价", "测绘"],
  });
  expect(read({}).words).toEqual({ keywords: [], events: [], relatedIds: [], intermediaries: [] });
});

test.each<[string, Record<string, string>, string, object]>([
  ["an unknown event", { events: "birth、party" }, "code-unknown events=party", { events: ["birth"] }],
  ["a window that is a sentence", { window: "二楼八号窗口左" }, "window-invalid window=二楼八号窗口左", {}],
  ["itself as related", { related: "g-1、g-2" }, "related-invalid related=g-1", { relatedIds: ["g-2"] }],
  ["a name for an id", { related: "换身份证" }, "related-invalid related=换身份证", { relatedIds: [] }],
  [
    "seven related",
    { related: "a、b、c、d、e、f、g" },
    "related-too-many related=7",
    { relatedIds: ["a", "b", "c", "d", "e", "f"] },
  ],
])("says of %s that it is wrong, and takes the rest", (_name, values, breach, kept) => {
  const { words, breaches } = read(values);
  expect(breaches).toEqual([breach]);
  expect(words).toMatchObject(kept);
  expect(Object.hasOwn(words, "window")).toBe(false);
});
