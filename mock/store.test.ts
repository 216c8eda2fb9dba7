import { createStore } from "./store";

const code = (id: string) => ({ id });

test("keeps rows by id, in the order they came", () => {
  const store = createStore();
  store.put("usedCodes", code("b"));
  store.put("usedCodes", code("a"));
  expect(store.list("usedCodes")).toEqual([code("b"), code("a")]);
  expect(store.get("usedCodes", "a")).toEqual(code("a"));
  store.remove("usedCodes", "b");
  expect(store.get("usedCodes", "b")).toBeUndefined();
});

test("a transaction that throws leaves everything as before", () => {
  const store = createStore({ usedCodes: [code("a")] });
  const work = () => {
    store.remove("usedCodes", "a");
    store.put("usedCodes", code("b"));
    throw new Error("half way");
  };
  expect(() => store.transaction(work)).toThrow("half way");
  expect(store.list("usedCodes")).toEqual([code("a")]);
  expect(store.transaction(() => store.get("usedCodes", "a"))).toEqual(code("a"));
});

test("reset goes back to the seed, and a snapshot makes the same store again", () => {
  const store = createStore({ usedCodes: [code("a")] });
  store.put("usedCodes", code("b"));
  const copy = createStore(store.snapshot());
  store.reset();
  expect(store.list("usedCodes")).toEqual([code("a")]);
  expect(copy.list("usedCodes")).toEqual([code("a"), code("b")]);
});
