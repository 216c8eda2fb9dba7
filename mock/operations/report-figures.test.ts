import type { components } from "@contract/schema";
import { breachOf, mockClient, read } from "../../tests/support/mock-client";

type Figures = components["schemas"]["ReportFigures"];

const client = mockClient();
const figures = (query = "") => read<Figures>(client.get(`/v1/report-figures${query}`)).items;

test("all places' reports, newest year first, as the contract has them", () => {
  expect(breachOf("GET", "/v1/report-figures", client.get("/v1/report-figures"))).toBe("");
  const items = figures();
  const years = items.map(({ year }) => year);
  expect(years).toEqual([...years].sort().reverse());
  expect(new Set(items.map(({ regionName, year }) => `${regionName} ${year}`))).toEqual(
    new Set([
      "大兴安岭地区 2018",
      "鄂托克前旗 2017",
      "额济纳旗 2014",
      "白城经济开发区 2013",
      "鄂尔多斯市 2012",
    ]),
  );
});

test.each([
  ["152923", "permit-items", "179 项"],
  ["152923", "approval-items", "204 项"],
  ["152923", "hall-approval-items", "216 项"],
  ["152923", "hall-cases", "4,943 件"],
  ["150623", "hotline-closing-rate", "98.7%，690 件"],
  ["150600", "hotline-received", "23,328 件"],
  ["150600", "hotline-satisfaction-rate", "99.9%"],
  ["220871", "hall-cases", "10,788 件"],
  ["232700", "hall-days", "1.62 天"],
  ["232700", "published-all", "12,111 条"],
])("in the report of %s, %s is %s", (region, measure, printed) => {
  const found = figures(`?region=${region}`).filter((one) => one.measure === measure);
  expect(found.map((one) => one.printed)).toEqual([printed]);
});

test("a number that is printed is the value, to the digit", () => {
  for (const { printed, value } of figures()) {
    const [first = ""] = /[\d,.]*\d/.exec(printed) ?? [];
    const number = Number(first.replaceAll(",", ""));
    if (printed.includes("、") || first === "") continue;
    expect([printed, value]).toEqual([printed, number]);
  }
});

test("a rate with both counts is what they give; one without says that they are missing", () => {
  const rates = figures().filter(({ unit, measure }) => unit === "%" && measure.endsWith("-rate"));
  for (const { numerator, denominator, value, note = "", printed } of rates) {
    const known = numerator !== undefined && denominator !== undefined;
    const exact = known ? ((100 * numerator) / denominator).toFixed(1) : "";
    expect([
      printed,
      known ? note.includes(exact) || exact === value?.toFixed(1) : /没有写明/.test(note),
    ]).toEqual([printed, true]);
  }
});

test("parts add up to what they are parts of", () => {
  const values = (region: string, measure: string) =>
    figures(`?region=${region}`).flatMap((one) => (one.measure === measure ? [one.value ?? 0] : []));
  const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
  expect(sum(values("232700", "published-part"))).toBe(sum(values("232700", "published-all")));
  expect(sum(values("152923", "mailbox-closed")) + sum(values("152923", "mailbox-open"))).toBe(
    sum(values("152923", "mailbox-received")),
  );
  expect(
    sum([...values("152923", "hall-approval-items"), ...values("152923", "hall-convenience-items")]),
  ).toBe(sum(values("152923", "hall-items")));
});

test("the same measure has the same unit and topic everywhere, and most places' hotlines can be compared", () => {
  const items = figures();
  const kinds = new Set(items.map(({ measure, unit, topic }) => [measure, unit, topic].join()));
  expect(kinds.size).toBe(new Set(items.map(({ measure }) => measure)).size);
  const withRate = items.filter(({ measure }) => measure === "hotline-closing-rate");
  expect(withRate.map(({ regionCode }) => regionCode)).toEqual(["232700", "150623", "150600"]);
});

test("a place that is not there has no report", () => {
  expect(client.get("/v1/report-figures?region=999999").status).toBe(404);
});
