import { breachOf, mockClient, read } from "../../tests/support/mock-client";
import { readShippedGuides } from "../hosts/guides-file";
import { forms } from "./forms/forms";
import { packs } from "./packs";
import { questionFlows } from "./question-flows/question-flows";

const client = mockClient(readShippedGuides());

function breaches(paths: readonly string[]): string[] {
  return paths.flatMap((path) => {
    const [route = ""] = path.split("?");
    const answer = client.get(path);
    const breach = breachOf("GET", route, answer);
    return breach === "" && answer.status === 200 ? [] : [`${path}: ${answer.status} ${breach}`];
  });
}

describe.each(packs.map((pack) => [pack.region.name, pack] as const))("%s", (_, { region, halls }) => {
  const query = `region=${region.code}`;

  test("halls, points and directories keep the contract", () => {
    const lists = ["halls", "service-points", "fees", "intermediaries", "utilities", "question-flows"];
    const paths = lists.map((name) => `/v1/${name}?${query}`);
    expect(breaches([...paths, ...halls.map(({ id }) => `/v1/halls/${id}`)])).toEqual([]);
  });

  test("publications, their files, the columns and the agencies keep the contract", () => {
    const itemsOf = (path: string) => read<{ items: { id: string; code: string }[] }>(client.get(path)).items;
    const items = itemsOf(`/v1/catalogue-columns?${query}`).flatMap(({ code }) =>
      itemsOf(`/v1/catalogue?${query}&column=${code}&limit=50`),
    );
    const files = items.flatMap(({ id }) => {
      const { attachments } = read<{ attachments: { id: string }[] }>(client.get(`/v1/catalogue/${id}`));
      return attachments.map((file) => `/v1/catalogue/${id}/attachments/${file.id}`);
    });
    expect(files.length).toBeGreaterThan(5);
    const lists = ["catalogue-columns", "catalogue", "agencies"].map((name) => `/v1/${name}?${query}`);
    const whole = items.map(({ id }) => `/v1/catalogue/${id}`);
    expect(breaches([...lists, ...whole, ...files])).toEqual([]);
  });

  test("every question flow is offered and keeps the contract", () => {
    expect(breaches(questionFlows.map(({ id }) => `/v1/question-flows/${id}?${query}`))).toEqual([]);
    expect(read(client.get(`/v1/question-flows?${query}`))).toMatchObject({ total: questionFlows.length });
  });
});

test("every form comes as a document, blank and as a sample", () => {
  const paths = forms.map(({ id }) => `/v1/guide-forms/${id}`);
  expect(breaches([...paths, ...paths.map((path) => `${path}?sample=true`)])).toEqual([]);
});
