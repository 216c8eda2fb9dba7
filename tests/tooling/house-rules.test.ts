// Habits of the house that no linter knows: short files, no barrels, no message or icon that nobody uses.
import messages from "@/shared/i18n/messages/zh.json";
import { codeFolders, projectFile, projectFiles } from "../support/project-files";

const code = projectFiles(codeFolders, ".ts", ".tsx", ".mjs", ".scss");
const app = projectFiles(["src"], ".ts", ".tsx").filter(({ path }) => !path.includes(".test."));

/** Generated, and the data of the region packs. */
const unmeasured = /^contract\/schema\.d\.ts$|^mock\/regions\//;

test("files are short: none over 250 lines, nine in ten up to 150, half up to 60", () => {
  const lengths = code
    .filter(({ path }) => !unmeasured.test(path))
    .map(({ path, text }) => ({ path, lines: text.trimEnd().split("\n").length }))
    .sort((one, other) => one.lines - other.lines);
  expect(lengths.filter(({ lines }) => lines > 250)).toEqual([]);
  const at = (share: number) => lengths[Math.floor((lengths.length - 1) * share)]?.lines;
  expect(at(0.9)).toBeLessThanOrEqual(150);
  expect(at(0.5)).toBeLessThanOrEqual(60);
});

test("no index file only passes on what others export", () => {
  const passesOn = /^\s*(export\s+(type\s+)?(\*|\{[^}]*\})(\s+as\s+\w+)?\s+from\s+"[^"]+";\s*)+$/;
  const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, "");
  const indexes = code.filter(({ path }) => /\/index\.(ts|tsx|mjs)$/.test(path));
  const barrels = indexes.filter(({ text }) => passesOn.test(withoutComments(text)));
  expect(barrels.map(({ path }) => path)).toEqual([]);
});

const literals = (text: string) => [...text.matchAll(/"([^"\n]*)"/g)].map(([, literal = ""]) => literal);

test("every message is used", () => {
  const whole = new Set(app.flatMap(({ text }) => literals(text)));
  const beginnings = app.flatMap(({ text }) =>
    [...text.matchAll(/`([\w.-]+\.)\$\{[^}]+\}/g)].map(([, beginning = ""]) => beginning),
  );
  const isUsed = (key: string) => whole.has(key) || beginnings.some((beginning) => key.startsWith(beginning));
  expect(Object.keys(messages).filter((key) => !isUsed(key))).toEqual([]);
});

test("every page but the first brings its package's messages before anything else", () => {
  const pages = projectFiles(["src/pages"], "/index.tsx").filter(({ path }) => !path.includes("/tabs/home/"));
  expect(pages.length).toBeGreaterThan(10);
  const [, main = ""] = /pages: \[([^\]]*)\]/.exec(projectFile("src/app.config.ts").text) ?? [];
  const messagesOf = (path: string) =>
    literals(main).includes(path.slice("src/".length, -".tsx".length)) ? "main-messages" : "all-messages";
  const without = pages.filter(
    ({ path, text }) => !text.startsWith(`import "@/shared/i18n/${messagesOf(path)}";`),
  );
  expect(without.map(({ path }) => path)).toEqual([]);
});

test("every icon that is drawn has its name, and is used", () => {
  const found = (path: string, pattern: RegExp) =>
    [...projectFile(path).text.matchAll(pattern)].map(([, name = ""]) => name);
  const drawn = found("src/shared/ui/icons.scss", /^(?:\.ic-| {2}")([a-z-]+)(?: \{|":)/gm);
  const named = found("src/shared/ui/icon.tsx", /^ {2}\| "([a-z-]+)"/gm);
  expect([...drawn].sort()).toEqual([...named].sort());
  const users = app.filter(
    ({ path, text }) => !path.endsWith("/icon.tsx") && /\bIcon\b|\bicons?\b/.test(text),
  );
  const used = new Set(users.flatMap(({ text }) => literals(text)));
  expect(named.filter((name) => !used.has(name))).toEqual([]);
});
