import { type DraftStore, draftStore } from "./draft-store";
import { questionsOf } from "./questions";
import type { Shape } from "./shape";

interface NoteShape extends Shape {
  fields: { text: string };
  text: "text";
  question: "text";
  section: "what";
}

const questions = questionsOf<NoteShape["fields"], "text", "what">(
  { text: { section: "what", fields: ["text"] } },
  "text",
);

function filedNote(name: string, anonymous = false): DraftStore<NoteShape> {
  const store = draftStore<NoteShape>({
    name,
    empty: { text: "" },
    first: "text",
    questions,
    changed: (fields, change) => ({ ...fields, ...change }),
  });
  store.getState().fill({ text: "张敏，13800000001" }, "152923");
  const allowedActions = [{ action: "take-back", secondsLeft: 600 }];
  store.getState().settle({ id: "n-1", allowedActions, ...(anonymous ? { anonymous } : {}) });
  return store;
}

const minutesLater = (minutes: number) => {
  const now = Date.now() + minutes * 60_000;
  jest.spyOn(Date, "now").mockReturnValue(now);
};

test("what was filed comes back while it can be taken back, also after a restart", async () => {
  const store = filedNote("note-back");
  minutesLater(9);
  await store.persist.rehydrate();
  store.getState().takeBack("n-1");
  expect(store.getState().fields).toEqual({ text: "张敏，13800000001" });
});

test("after that the phone keeps neither name nor number", async () => {
  const store = filedNote("note-gone");
  minutesLater(11);
  await store.persist.rehydrate();
  expect(store.getState().filed).toBeNull();
  expect(Object.values(localStorage).join("")).not.toContain("张敏");
});

test("the only receipt of what was filed without a name stays", async () => {
  const store = filedNote("note-nameless", true);
  minutesLater(60);
  await store.persist.rehydrate();
  expect(store.getState().filed?.answer.id).toBe("n-1");
});
