import { readStored, storedKeys, writeStored } from "./storage";

const keys = [
  'read-["guide","g-1"]',
  'read-["fees","152923","",""]',
  'read-["guide-versions",["g-1"]]',
  'read-["question-flow","152923","guides"]',
  "saved-g-1",
];

/** A phone that holds so many keys and no more. */
function roomFor(count: number): void {
  const { setItem } = Storage.prototype;
  jest.spyOn(Storage.prototype, "setItem").mockImplementation(function (this: Storage, key, value) {
    if (this.getItem(key) === null && this.length >= count) throw new Error("full");
    setItem.call(this, key, value);
  });
}

beforeEach(() => {
  for (const key of keys) writeStored(key, "x");
});

test("whoever writes, kept reads make room: lists first, single things next, what the person chose never", () => {
  roomFor(keys.length);
  const reads = () => storedKeys().filter((key) => key.startsWith("read"));
  expect(writeStored("draft-1", "x")).toBe(true);
  expect(writeStored("draft-2", "x")).toBe(true);
  expect(reads()).toEqual([keys[0], keys[3]]);
  expect(writeStored("draft-3", "x")).toBe(true);
  expect(writeStored("draft-4", "x")).toBe(true);
  expect(reads()).toEqual([]);
  expect(writeStored("draft-5", "x")).toBe(false);
  expect(readStored("saved-g-1")).toBe("x");
});

test("what no key can hold drives nothing out", () => {
  roomFor(keys.length);
  expect(writeStored("draft", "错".repeat(300_001))).toBe(false);
  expect(storedKeys()).toHaveLength(keys.length);
});
