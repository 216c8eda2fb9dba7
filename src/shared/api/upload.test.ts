import { backend } from "../../../tests/support/backend";
import { openOwnFile } from "./own-file";
import { enterSession, forgetSession, signedIn } from "./session";
import { upload } from "./upload";

beforeEach(() => forgetSession());

const picked = () => URL.createObjectURL(new Blob(["%PDF-1.7"]));

test("a file that is refused tells why; one that is stopped tells nothing", async () => {
  enterSession(backend.signIn("resident"));
  backend.fault({ path: "/v1/uploads", kind: "status", status: 413 });
  await expect(upload(picked(), "委托书.pdf", "key-00000001").kept).rejects.toMatchObject({
    code: "payload_too_large",
    status: 413,
  });
  const heard: number[] = [];
  const sending = upload(picked(), "委托书.pdf", "key-00000002", (percent) => heard.push(percent));
  sending.stop();
  await expect(sending.kept).resolves.toBeUndefined();
  expect(heard).toEqual([100]);
});

test("a file of one's own asks again who is asking before it gives up", async () => {
  enterSession(backend.signIn("resident"));
  backend.setClock({ advanceDays: 31 });
  const asked = openOwnFile("/v1/uploads/{uploadId}", { uploadId: "u-1" }, { name: "信", ending: "pdf" });
  await expect(asked).rejects.toMatchObject({ code: "unauthenticated" });
  expect(signedIn()).toBe(false);
});
