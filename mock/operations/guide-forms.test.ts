import type { components } from "@contract/schema";
import { mockClient, read } from "../../tests/support/mock-client";
import { sampleGuides } from "../../tests/support/sample-guides";

const path = "/v1/guide-forms/id-card-application";
const bytesOf = (url: string) => mockClient().get(url).body.length;

test("a form is a Word document under its Chinese name", () => {
  const { status, headers, body } = mockClient().get(path);
  expect([status, headers["content-type"]]).toEqual([
    200,
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  ]);
  expect(headers["content-disposition"]).toBe(
    `attachment; filename="id-card-application.docx"; filename*=UTF-8''${encodeURIComponent("居民身份证申领登记表.docx")}`,
  );
  expect(body).toBeInstanceOf(Uint8Array);
});

test("the sample is another document under another name", () => {
  const { headers } = mockClient().get(`${path}?sample=true`);
  expect(headers["content-disposition"]).toContain("id-card-application-sample.docx");
  expect(bytesOf(`${path}?sample=true`)).not.toBe(bytesOf(path));
  expect(bytesOf(`${path}?sample=false`)).toBe(bytesOf(path));
});

test("a document that is still right is not sent again", () => {
  const client = mockClient();
  const { headers } = client.get(path);
  const again = client.get(path, { "If-None-Match": headers.etag ?? "" });
  expect([again.status, again.body]).toEqual([304, ""]);
  expect(mockClient().get(path).headers.etag).toBe(headers.etag);
  expect(client.get(`${path}?sample=true`).headers.etag).not.toBe(headers.etag);
});

test("an unknown form is not found", () => {
  expect(mockClient().get("/v1/guide-forms/nothing").status).toBe(404);
});

test("a material that is a form leads to the documents, one that only has the name does not", () => {
  const form = {
    id: "m1",
    name: "居民身份证申领登记表",
    need: "required" as const,
    forms: ["paper" as const],
  };
  const materials = [
    { ...form, kind: "表格" },
    { ...form, id: "m2" },
    { ...form, id: "m3", name: "别的表", kind: "表格" },
  ];
  const guides = sampleGuides.map((guide) => (guide.id === "g-birth" ? { ...guide, materials } : guide));
  const guide = read<components["schemas"]["Guide"]>(mockClient(guides).get("/v1/guides/g-birth"));
  expect(guide.materials.map((material) => material.form)).toEqual([
    {
      formId: "id-card-application",
      name: form.name,
      bytes: bytesOf(path),
      sampleBytes: bytesOf(`${path}?sample=true`),
    },
    undefined,
    undefined,
  ]);
});
