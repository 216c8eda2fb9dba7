import type { components } from "@contract/schema";
import { readStored, writeStored } from "@/shared/platform/storage";
import { keptFiles } from "../../../../tests/support/kept-files";
import { keepPack, loadPack } from "./pack-file";
import { keptPack, keptPacks } from "./pack-index";

type GuidePack = components["schemas"]["GuidePack"];

const packOf = (regionCode: string, version = "1") =>
  ({ regionCode, version, guides: { ids: ["g-1"], ranks: [0] } }) as unknown as GuidePack;

test("what was kept is read again with its tag", async () => {
  await keepPack(packOf("152923"), '"tag"', 5);
  expect(await loadPack("152923")).toEqual(packOf("152923"));
  expect(keptPack("152923")).toMatchObject({
    regionCode: "152923",
    version: "1",
    etag: '"tag"',
    checkedAt: 5,
  });
});

test("three regions stay, the one kept longest ago goes", async () => {
  for (const code of ["152923", "150623", "150600", "220800"]) await keepPack(packOf(code), "", 0);
  expect(keptPacks().map(({ regionCode }) => regionCode)).toEqual(["220800", "150600", "150623"]);
  expect([...keptFiles.keys()].sort()).toEqual(["guides-150600", "guides-150623", "guides-220800"]);
});

test.each([
  ["cut off", '{"regionCode":"152923","ver'],
  ["of another version", JSON.stringify(packOf("152923", "0"))],
  ["of another region", JSON.stringify(packOf("150623"))],
  ["no pack at all", "null"],
])("a file that is %s is dropped", async (_what, text) => {
  await keepPack(packOf("152923"), "", 0);
  keptFiles.set("guides-152923", text);
  expect(await loadPack("152923")).toBeUndefined();
  expect(keptFiles.size).toBe(0);
  expect(keptPack("152923")).toBeUndefined();
});

test("a file that an app of another shape wrote counts as none", async () => {
  await keepPack(packOf("152923"), "", 0);
  const list = JSON.parse(readStored("guide-packs") ?? "[]") as object[];
  writeStored("guide-packs", JSON.stringify(list.map((kept) => ({ ...kept, shape: 0 }))));
  expect(await loadPack("152923")).toBeUndefined();
});

test("where the phone is full the packs of other regions make room, and else nothing is kept", async () => {
  await keepPack(packOf("150623"), "", 0);
  const keep = keptFiles.set.bind(keptFiles);
  jest.spyOn(keptFiles, "set").mockImplementation((name, value) => {
    if (keptFiles.size > 0) throw new Error("QuotaExceededError");
    return keep(name, value);
  });
  await keepPack(packOf("152923"), "", 0);
  expect(keptPacks().map(({ regionCode }) => regionCode)).toEqual(["152923"]);
  jest.spyOn(keptFiles, "set").mockImplementation(() => {
    throw new Error("QuotaExceededError");
  });
  await keepPack(packOf("152923", "2"), "", 0);
  expect(keptPacks()).toEqual([]);
});
