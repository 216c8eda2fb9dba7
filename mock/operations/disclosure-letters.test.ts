import { strFromU8, unzipSync } from "fflate";
import { disclosureClient } from "../../tests/support/disclosure-client";
import { mockClient } from "../../tests/support/mock-client";

function paragraphsOf(body: string | Uint8Array): string[] {
  if (typeof body === "string") throw new Error("no file");
  const xml = strFromU8(unzipSync(body)["word/document.xml"] ?? new Uint8Array());
  return xml
    .split("</w:p>")
    .map((part) => [...part.matchAll(/<w:t[^>]*>([^<]*)</g)].map(([, text]) => text).join(""));
}

test("a reply as an official letter, addressed by the full name that is masked on the screen: agency, title, number, addressee, text, and who signs when", () => {
  const client = mockClient();
  const me = disclosureClient(client);
  const { id } = me.received();
  me.agency(id, { action: "reply", kind: "disclosed", text: "<随信附上> & 一张表" });
  const letter = me.get(id).letters.find(({ kind }) => kind === "reply");
  const answer = client.get(`/v1/disclosure-requests/${id}/letters/${letter?.id}`, me.headers);
  expect(answer.headers["content-type"]).toContain("wordprocessingml.document");
  const lines = paragraphsOf(answer.body);
  expect(lines.slice(0, 5)).toEqual([letter?.agency, letter?.title, letter?.number, "", "张敏："]);
  expect(lines).toEqual(expect.arrayContaining(["额济纳旗林业和草原局", "2026年10月16日"]));
  expect(lines.join("")).toContain("&lt;随信附上&gt; &amp; 一张表");
});

test("a letter that was not written is not there", () => {
  const client = mockClient();
  const me = disclosureClient(client);
  const { id } = me.file();
  expect(client.get(`/v1/disclosure-requests/${id}/letters/l-1`, me.headers).status).toBe(404);
});
