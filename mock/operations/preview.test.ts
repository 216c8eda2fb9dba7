import { bearer, mockClient, read } from "../../tests/support/mock-client";

const now = (client: ReturnType<typeof mockClient>) => read(client.get("/preview/clock"));

test("the clock is set, moved, stopped and released", () => {
  const client = mockClient();
  const set = (body: object) => read(client.ask("POST", "/preview/clock", { body }));
  expect(now(client)).toEqual({ now: "2026-10-16T09:12:00+08:00", frozen: false });
  expect(set({ now: "2026-12-31T23:59:59+08:00", advanceSeconds: 1, frozen: true })).toEqual({
    now: "2027-01-01T00:00:00+08:00",
    frozen: true,
  });
  expect(set({ advanceDays: -1 })).toEqual({ now: "2026-12-31T00:00:00+08:00", frozen: true });
  expect(set({ frozen: false })).toEqual({ now: "2026-12-31T00:00:00+08:00", frozen: false });
});

test.each([
  [{ now: "2026-13-01T00:00:00+08:00" }, "#/now"],
  [{ now: "2026-02-31T00:00:00+08:00" }, "#/now"],
  [{ now: "2026-02-29T00:00:00+08:00", advanceDays: 1 }, "#/now"],
  [{ now: "2026-04-31T09:00:00.5+08:00", frozen: true }, "#/now"],
  [{ now: "2026-10-16T24:00:00+08:00" }, "#/now"],
  [{ now: "1999-12-31T23:59:59+08:00" }, "#/now"],
  [{ now: "2099-12-31T00:00:00+08:00", advanceDays: 1 }, "#/now"],
  [{}, "#"],
])("a clock that no rule knows is refused: %j", (body, pointer) => {
  const answer = mockClient().ask("POST", "/preview/clock", { body });
  expect(answer.status).toBe(400);
  expect(read(answer).errors).toEqual([expect.objectContaining({ pointer })]);
});

test("reset forgets sessions, clock and faults", () => {
  const client = mockClient();
  const session = client.signIn();
  client.post("/preview/clock", { advanceDays: 1, frozen: true });
  client.post("/preview/faults", { items: [{ kind: "offline" }] });
  expect(client.ask("POST", "/preview/reset").status).toBe(204);
  expect(now(client)).toEqual({ now: "2026-10-16T09:12:00+08:00", frozen: false });
  expect(client.get("/v1/me", bearer(session))).toMatchObject({ status: 401, cut: false });
});

test.each([
  [{ kind: "latency" }, "#/items/0/milliseconds"],
  [{ kind: "status" }, "#/items/0/status"],
])("a fault that does not say enough is refused: %j", (fault, pointer) => {
  const answer = mockClient().ask("POST", "/preview/faults", { body: { items: [fault] } });
  expect(read(answer).errors).toEqual([{ pointer, code: "required" }]);
});
