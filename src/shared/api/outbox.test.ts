import { backend } from "../../../tests/support/backend";
import { post, takeOut, useOutbox } from "./outbox";
import { sendOutbox } from "./outbox-sending";
import { enterSession, forgetSession } from "./session";

const report = (text: string) => ({
  guideId: "g-152923-id-card-first",
  version: "1",
  element: "phones" as const,
  text,
});

const path = "/v1/guide-reports";
const states = () => useOutbox.getState().items.map(({ state }) => state);
const answered = (place: number) =>
  useOutbox.getState().items[place]?.answer as { number: string } | undefined;

beforeEach(() => {
  useOutbox.setState({ items: [] });
  enterSession(backend.signIn("resident"));
});

afterEach(forgetSession);

test("what is handed in goes in order, each once", async () => {
  post(path, report("窗口电话打不通"), "outbox-key-1");
  post(path, report("地址写错了，在二楼"), "outbox-key-2");
  await Promise.all([sendOutbox(), sendOutbox()]);
  expect(states()).toEqual(["done", "done"]);
  expect([answered(0)?.number, answered(1)?.number]).toEqual(["JC-2026-00001", "JC-2026-00002"]);
});

test("without a network it waits, says why, and goes under the same key later", async () => {
  backend.fault({ kind: "drop-after-commit", path, times: 1 });
  post(path, report("窗口电话打不通"), "outbox-key-1");
  post(path, report("地址写错了，在二楼"), "outbox-key-2");
  await sendOutbox();
  expect(states()).toEqual(["waiting", "waiting"]);
  expect(useOutbox.getState().items[0]?.failure?.code).toBe("offline");
  await sendOutbox();
  expect([answered(0)?.number, answered(1)?.number]).toEqual(["JC-2026-00001", "JC-2026-00002"]);
});

test("what the backend refuses is refused for good and holds nobody up; handed in again it is tried again", async () => {
  post(path, report("短"), "outbox-key-1");
  post(path, report("地址写错了，在二楼"), "outbox-key-2");
  await sendOutbox();
  expect(states()).toEqual(["refused", "done"]);
  expect(useOutbox.getState().items[0]?.failure?.fields[0]?.pointer).toBe("#/text");
  post(path, report("窗口电话打不通"), "outbox-key-1");
  expect(states()).toEqual(["done", "waiting"]);
});

test("the same key twice is one item, and it can be taken out while it waits", () => {
  post(path, report("窗口电话打不通"), "outbox-key-1");
  post(path, report("窗口电话打不通"), "outbox-key-1");
  expect(states()).toEqual(["waiting"]);
  expect(takeOut("outbox-key-1")).toBe(true);
  expect(states()).toEqual([]);
});

test("nothing is sent for nobody, and a sign-out empties it", async () => {
  post(path, report("窗口电话打不通"), "outbox-key-1");
  forgetSession();
  await sendOutbox();
  expect(states()).toEqual([]);
  post(path, report("窗口电话打不通"), "outbox-key-2");
  await sendOutbox();
  expect(states()).toEqual(["waiting"]);
});
