import type { components } from "@contract/schema";
import { disclosureClient } from "../../tests/support/disclosure-client";
import { mockClient, read } from "../../tests/support/mock-client";

type Hints = components["schemas"]["DisclosureHints"];

const ask = (client: ReturnType<typeof mockClient>, text: string, headers = {}) =>
  read<Hints>(client.post("/v1/disclosure-hints", { regionCode: "152923", text }, headers));

test("what was published, who keeps it, and what would make it precise", () => {
  const hints = ask(mockClient(), "草原生态补奖资金发放汇总表");
  expect(hints.published.length).toBeGreaterThan(0);
  expect(hints.agencies[0]).toMatchObject({ name: "额济纳旗林业和草原局", why: expect.any(String) });
  expect(hints.tips.map(({ code }) => code)).toEqual(["no-year", "no-place"]);
  expect([hints.door, hints.open]).toEqual([undefined, []]);
});

test("a complaint is led to the hotline", () => {
  const { door } = ask(mockClient(), "投诉：达来呼布镇供热不热，物业没人管");
  expect(door).toMatchObject({ looksLike: "complaint", door: "hotline" });
  expect(door?.article).toContain("第三十九条");
});

test("the same that one has asked already is told to its owner alone, while it is open", () => {
  const client = mockClient();
  const me = disclosureClient(client);
  const { id } = me.file();
  const text = "苏泊淖尔苏木2026年禁牧区划定文件";
  expect(ask(client, text, me.headers).open.map((one) => one.id)).toEqual([id]);
  expect(ask(client, text).open).toEqual([]);
  expect(ask(client, text, disclosureClient(client, "elder").headers).open).toEqual([]);
  me.act(me.get(id), { action: "withdraw" });
  expect(ask(client, text, me.headers).open).toEqual([]);
});

test("a place that is not served has nothing to hint at", () => {
  const answer = mockClient().post("/v1/disclosure-hints", { regionCode: "999999", text: "预算" });
  expect(answer.status).toBe(404);
});
