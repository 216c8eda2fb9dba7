import type { components } from "@contract/schema";
import { breachOf, type MockClient, mockClient, read } from "../../tests/support/mock-client";
import { ratingClient } from "../../tests/support/rating-client";
import { findPersonalData } from "../domain/redaction/redact";
import { readShippedGuides } from "../hosts/guides-file";

type Page = components["schemas"]["RectificationPage"];

const client = mockClient(readShippedGuides());
const url = (more = "", region = "152923") => `/v1/rectifications?region=${region}${more}`;

/** All pages of a place. */
function everything(from: MockClient, region: string): Page["items"] {
  const items: Page["items"] = [];
  for (let cursor: string | undefined = ""; cursor !== undefined; ) {
    const answer = from.get(url(`&limit=50${cursor ? `&cursor=${cursor}` : ""}`, region));
    expect(breachOf("GET", "/v1/rectifications", answer)).toBe("");
    const page: Page = read<Page>(answer);
    items.push(...page.items);
    cursor = page.nextCursor;
  }
  return items;
}

test.each(["152923", "150623", "150600", "220871", "232700"])(
  "in %s all that is published comes once, newest first, and names nobody",
  (region) => {
    const items = everything(client, region);
    expect(items.length).toBeGreaterThan(5);
    expect(read<Page>(client.get(url("", region))).total).toBe(items.length);
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
    const days = items.map(({ answeredOn }) => answeredOn);
    expect(days).toEqual([...days].sort().reverse());
    for (const { title, problem, answer, month, receivedOn, answeredOn } of items) {
      expect([title, problem, answer].flatMap((text) => findPersonalData(text))).toEqual([]);
      expect(answeredOn >= receivedOn && answeredOn.startsWith(month)).toBe(true);
    }
  },
);

test("a department's are its own", () => {
  const [first] = everything(client, "152923");
  const { items, total } = read<Page>(client.get(url(`&department=${first?.department.code}&limit=50`)));
  expect(total).toBeGreaterThan(0);
  expect(new Set(items.map(({ department }) => department.code))).toEqual(new Set([first?.department.code]));
});

test("a bad rating is published once its rater has had the last word, without the rater's name and numbers", () => {
  const own = mockClient();
  const me = ratingClient(own, "elder");
  const before = everything(own, "152923").length;
  const { id } = me.rate(
    { kind: "guide", id: "g-birth" },
    { level: 1, text: "页面上的电话打不通，请回13812345678。" },
  );
  me.agency(id, { action: "verify" }, { action: "start-rectifying" });
  me.agency(id, { action: "rectify", text: "电话已经换成能打通的。" });
  expect(everything(own, "152923")).toHaveLength(before);
  me.does(id, { action: "re-rate", level: 4 });
  const after = everything(own, "152923");
  expect(after).toHaveLength(before + 1);
  expect(after[0]).toMatchObject({
    title: "出生登记",
    problem: "页面上的电话打不通，请回[电话]。",
    answer: "电话已经换成能打通的。",
    outcome: "confirmed",
    level: 4,
  });
  expect(JSON.stringify(after)).not.toContain(id);
});

test("a cursor of another list, and a place that is not there, are refused", () => {
  const { nextCursor = "" } = read<Page>(client.get(url("&limit=2")));
  expect(client.get(url(`&cursor=${nextCursor}`, "150600")).status).toBe(400);
  expect(client.get(url("", "999999")).status).toBe(404);
});
