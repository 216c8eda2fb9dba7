import { mockClient, read } from "../../tests/support/mock-client";
import { ratingClient } from "../../tests/support/rating-client";
import { sampleJpeg } from "../../tests/support/sample-files";
import { ticketClient } from "../../tests/support/ticket-client";

test("a photo that a ticket names stays with it when a rating that names it too is taken back", () => {
  const client = mockClient();
  const me = ratingClient(client);
  const form = {
    size: sampleJpeg.length + 200,
    parts: [{ name: "file", value: { name: "图.jpg", bytes: sampleJpeg } }],
  };
  const upload = client.ask("POST", "/v1/uploads", {
    headers: { ...me.headers, "Idempotency-Key": "upload-both" },
    form,
  });
  const { id: uploadId } = read<{ id: string }>(upload);
  const tickets = ticketClient(client);
  const ticket = tickets.file({ uploadIds: [uploadId] });
  const { id } = me.rate({ kind: "visit", id: "vs-id-renew" }, { uploadIds: [uploadId] });
  me.does(id, { action: "take-back" });
  client.post("/preview/clock", { advanceDays: 2 });
  client.ask("POST", "/v1/uploads", { headers: { ...me.headers, "Idempotency-Key": "upload-later" }, form });
  me.send({ kind: "guide", id: "g-birth" }, { uploadIds: ["u-none"] });
  expect(client.store.snapshot().uploads).toContainEqual(
    expect.objectContaining({ id: uploadId, caseId: ticket.id }),
  );
});
