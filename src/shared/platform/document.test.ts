import { openDocument } from "./document";

test("a document that does not come in a minute is given up", async () => {
  jest.useFakeTimers();
  jest.spyOn(globalThis, "fetch").mockImplementation(
    (_, init) =>
      new Promise((_resolve, reject) => {
        init?.signal?.addEventListener("abort", () => reject(new Error("aborted")));
      }),
  );
  const opened = openDocument("/v1/guide-forms/f-1", "表");
  await jest.advanceTimersByTimeAsync(60_000);
  await expect(opened).resolves.toBe("slow");
  jest.useRealTimers();
});

test("a document that could not be asked for is told apart from one that the backend does not have", async () => {
  jest.spyOn(globalThis, "fetch").mockRejectedValueOnce(new TypeError("no network"));
  await expect(openDocument("/v1/guide-forms/f-1", "表")).resolves.toBe("unreached");
  jest.spyOn(globalThis, "fetch").mockResolvedValueOnce({ ok: false } as Response);
  await expect(openDocument("/v1/guide-forms/f-1", "表")).resolves.toBe("failed");
});
