import { disclosureClient } from "../../tests/support/disclosure-client";
import { bearer, mockClient, read } from "../../tests/support/mock-client";
import { samplePdf } from "../../tests/support/sample-files";

/** A request with a file, and whether that file is still there so many days from now. */
function fileOne() {
  const client = mockClient();
  const me = disclosureClient(client);
  const answer = client.ask("POST", "/v1/uploads", {
    headers: { ...me.headers, "idempotency-key": "upload-key-1" },
    form: { size: 900, parts: [{ name: "file", value: { name: "1.pdf", bytes: samplePdf } }] },
  });
  const { id: uploadId } = read<{ id: string }>(answer);
  const request = me.received({ attachments: [{ uploadId, kind: "other" }] });
  const isThere = (days: number) => {
    client.post("/preview/clock", { advanceDays: days });
    return client.get(`/v1/uploads/${uploadId}`, bearer(client.signIn())).status === 200;
  };
  return { client, me, request, isThere };
}

test("the files of an open request stay; a day after it was withdrawn they are forgotten", () => {
  const { client, request, isThere } = fileOne();
  expect(isThere(2)).toBe(true);
  const again = disclosureClient(client);
  expect(again.act(request, { action: "withdraw" }).status).toBe(200);
  expect(isThere(0)).toBe(true);
  expect(isThere(1)).toBe(false);
});

test("the same when it counts as given up", () => {
  const { me, request, isThere } = fileOne();
  me.agency(request.id, { action: "request-correction", items: ["请写明年份"] });
  expect(isThere(60)).toBe(true);
  me.agency(request.id, { action: "deem-abandoned" });
  expect(isThere(1)).toBe(false);
});
