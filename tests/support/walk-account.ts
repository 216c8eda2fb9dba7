import { wish } from "./disclosure-client";
import { bearer, type MockClient, read } from "./mock-client";
import { sampleJpeg } from "./sample-files";

const phone = "13900000009";

/** The code of the last text message that the mock would have sent. */
function codeFor(client: MockClient): string {
  const { items } = read<{ items: { text: string }[] }>(client.get(`/preview/text-messages?phone=${phone}`));
  return /\d{6}/.exec(items[0]?.text ?? "")?.[0] ?? "";
}

/** Somebody signs in by phone, is asked for a real name, gives a wrong one, then the right one. */
export function walkAccount(client: MockClient): void {
  const key = { "Idempotency-Key": "one-key-for-two" };
  for (const number of [phone, "13900000010"]) client.post("/v1/login-codes", { phone: number }, key);
  client.post("/v1/login-codes", { phone });
  client.post("/v1/session", { provider: "phone", phone, code: "000000" });
  const headers = bearer(
    read<{ token: string }>(client.post("/v1/session", { provider: "phone", phone, code: codeFor(client) })),
  );
  expect(client.post("/v1/disclosure-requests", wish, headers).status).toBe(403);
  const document = { kind: "id-card", number: "152923199003140287" };
  const prove = (given: object, more = {}) =>
    client.post(
      "/v1/me/identity",
      { name: "赵示例", document, agrees: true, ...given },
      { ...headers, ...more },
    );
  prove({ document: { ...document, number: "152923199003140288" } });
  expect(prove({}, key).status).toBe(200);
  prove({ name: "钱示例" }, key);
  prove({});
  expect(client.post("/v1/disclosure-requests", wish, headers).status).toBe(201);
  const session = { refreshToken: client.signIn().refreshToken };
  client.post("/v1/session/renewal", session, { "Idempotency-Key": "renew-once-only" });
  client.post(
    "/v1/session/renewal",
    { refreshToken: "r-another-one" },
    { "Idempotency-Key": "renew-once-only" },
  );
}

/** Files: taken, too large, of no kind, too many, and another's. */
export function walkUploads(client: MockClient): void {
  const headers = bearer(client.signIn());
  let keys = 0;
  const hand = (bytes: Uint8Array<ArrayBuffer>, key?: string) => {
    keys += 1;
    const form = { size: bytes.length + 200, parts: [{ name: "file", value: { name: "图.jpg", bytes } }] };
    const all = { ...headers, "Idempotency-Key": key ?? `walk-upload-${keys}` };
    return client.ask("POST", "/v1/uploads", { headers: all, form });
  };
  const { id } = read<{ id: string }>(hand(sampleJpeg, "one-key-for-two"));
  client.get(`/v1/uploads/${id}`, headers);
  client.get(`/v1/uploads/${id}`, bearer(client.signIn("elder")));
  hand(new Uint8Array([...sampleJpeg, 1]), "one-key-for-two");
  hand(new Uint8Array());
  hand(new Uint8Array([1, 2, 3]));
  hand(new Uint8Array(5 * 1024 * 1024 + 1));
  for (let files = 0; files <= 50; files += 1) hand(sampleJpeg);
}
