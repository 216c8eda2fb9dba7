import "@/shared/i18n/all-messages";
import "@testing-library/jest-dom";
import { configure } from "@testing-library/react";
import { backend, startBackend } from "./backend";
import { keptFiles, keptMedia } from "./kept-files";
import { dialled } from "./taro-shim";

jest.mock("idb-keyval", () => require("./kept-files"));

// A read that failed is tried again after up to 2 s, twice.
configure({ asyncUtilTimeout: 8000 });

const complaints: string[] = [];

/** The phone's clock goes from the same morning at which the backend's stands. */
const morning = Date.parse("2026-10-16T09:12:00+08:00");
const started = performance.now();

beforeEach(() => {
  localStorage.clear();
  keptFiles.clear();
  keptMedia.clear();
  dialled.length = 0;
  complaints.length = 0;
  jest.spyOn(Date, "now").mockImplementation(() => morning + Math.round(performance.now() - started));
  startBackend();
  for (const level of ["error", "warn"] as const) {
    jest.spyOn(console, level).mockImplementation((...words: unknown[]) => {
      complaints.push(words.map(String).join(" "));
    });
  }
});

afterEach(() => {
  backend.server.close();
  jest.restoreAllMocks();
  expect(backend.unexpected).toEqual([]);
  expect(complaints).toEqual([]);
});
