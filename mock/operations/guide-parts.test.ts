// What getGuide and listGuideVersions add to what was imported.
import type { components } from "@contract/schema";
import { mockClient, read } from "../../tests/support/mock-client";
import { sampleGuides } from "../../tests/support/sample-guides";

type Schemas = components["schemas"];
type Sample = (typeof sampleGuides)[number];

const changed = (id: string, change: Partial<Sample>) =>
  sampleGuides.map((guide) => (guide.id === id ? { ...guide, ...change } : guide));
const get = (id: string, guides: readonly Sample[]) =>
  read<Schemas["Guide"]>(mockClient(guides).get(`/v1/guides/${id}`));

test("related guides are named where they serve the same people", () => {
  const relatedIds = ["g-id-renew", "g-quarantine", "g-other", "g-nothing", "g-id-first"];
  expect(get("g-id-first", changed("g-id-first", { relatedIds })).related).toEqual([
    { id: "g-id-renew", name: "居民身份证换领" },
    { id: "g-quarantine", name: "动物检疫合格证明核发" },
  ]);
});

test("a guide of a level above relates to those of its own level alone", () => {
  const guides = changed("g-quarantine", { relatedIds: ["g-id-first"] });
  expect(get("g-quarantine", guides).related).toEqual([]);
});

test("the place tells window, zone and floor, where it is and how to get there", () => {
  const { place } = get("g-birth", changed("g-birth", { window: "08" }));
  expect(place).toMatchObject({
    hallId: "hall-152923",
    window: { number: "08", name: "户籍", zone: "公安便民区", floor: "一楼" },
    location: { latitude: expect.any(Number), longitude: expect.any(Number) },
    transport: expect.stringContaining("代办"),
  });
  expect(get("g-birth", changed("g-birth", { window: "99" })).place).not.toHaveProperty("window");
});

test("a region without a hall of ours gives no place of ours", () => {
  const place = { address: "巴彦浩特镇" };
  expect(get("g-quarantine", changed("g-quarantine", { place })).place).toEqual(place);
});

test("an intermediary service says how many offer it", () => {
  const { items } = read<Schemas["IntermediaryList"]>(mockClient().get("/v1/intermediaries?region=152923"));
  const name = items[0]?.services[0]?.name ?? "";
  const offered = items.filter(({ services }) => services.some((service) => service.name === name)).length;
  const guide = get("g-birth", changed("g-birth", { intermediaries: [name, "没有人做的服务"] }));
  expect(guide.intermediaries).toEqual([
    { name, providers: offered },
    { name: "没有人做的服务", providers: 0 },
  ]);
});

test("nothing of the import leaks that the contract does not name", () => {
  const guide = get("g-id-first", sampleGuides);
  expect(Object.keys(guide)).not.toEqual(expect.arrayContaining(["relatedIds"]));
});

const versions = (ids: string, guides: readonly Sample[] = sampleGuides) =>
  read<Schemas["GuideVersionList"]>(mockClient(guides).get(`/v1/guide-versions?ids=${ids}`)).items;

test("versions in force, each once, in the order asked for; what is not there is left out", () => {
  expect(versions("g-birth,g-nothing,g-id-first,g-birth")).toEqual([
    { id: "g-birth", version: "1" },
    { id: "g-id-first", version: "1" },
  ]);
});

test("a version tells since when: by the history, else by the day it takes effect", () => {
  const history = [{ version: "2", on: "2026-08-01", changes: [] }];
  expect(versions("g-birth", changed("g-birth", { history, effectiveOn: "2026-01-01" }))[0]?.changedOn).toBe(
    "2026-08-01",
  );
  expect(versions("g-birth", changed("g-birth", { effectiveOn: "2026-01-01" }))[0]?.changedOn).toBe(
    "2026-01-01",
  );
});
