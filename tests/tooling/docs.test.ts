// What the documents say is so: commands, links, paths, workarounds.
import { existsSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import manifest from "../../package.json";
import { codeFolders, documents, projectFile, projectFiles, root } from "../support/project-files";

const texts = documents();
const findings = (pattern: RegExp) =>
  texts.flatMap(({ path, text }) => [...text.matchAll(pattern)].map(([, found = ""]) => ({ path, found })));

/** npm's own commands that a document may name. */
const ofNpm = ["run", "ci", "install"];

test("every npm command in a document exists", () => {
  const named = [
    ...findings(/\bnpm run ([\w:-]+)/g),
    ...findings(/(?:`|^\s*(?:\$ )?)npm ([\w:-]+)/gm).filter(({ found }) => !ofNpm.includes(found)),
  ];
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter(({ found }) => !(found in manifest.scripts))).toEqual([]);
});

test("every relative link in a document leads somewhere", () => {
  const links = findings(/\]\(([^)\s]+)\)/g).filter(({ found }) => !/^(\w+:|#)/.test(found));
  expect(links.length).toBeGreaterThan(5);
  const broken = links.filter(
    ({ path, found }) => !existsSync(join(root, dirname(path), found.replace(/#.*$/, ""))),
  );
  expect(broken).toEqual([]);
});

test("every path of the project that a document names is there", () => {
  const folders = [...codeFolders, "docs", "dist", ".ci"].join("|").replaceAll(".", "\\.");
  const made = /^dist\//;
  const paths = findings(new RegExp(`\`((?:${folders})/[\\w./-]+)\``, "g")).filter(
    ({ found }) => !made.test(found),
  );
  expect(paths.length).toBeGreaterThan(20);
  expect(paths.filter(({ found }) => !existsSync(join(root, posix.normalize(found))))).toEqual([]);
});

test("every HACK in the code has its entry in docs/HACKS.md, and the reverse", () => {
  const code = [
    ...projectFiles(codeFolders, ".ts", ".tsx", ".mjs", ".scss"),
    ...["babel.config.js", "jest.config.js", ".dependency-cruiser.cjs"].map(projectFile),
  ];
  const marked = code.flatMap(({ text }) => [...text.matchAll(/\bHACK\(([a-z-]+)\)/g)].map(([, id]) => id));
  const explained = [...projectFile("docs/HACKS.md").text.matchAll(/^## ([a-z-]+)$/gm)].map(([, id]) => id);
  expect([...new Set(marked)].sort()).toEqual([...explained].sort());
});

test("decisions are numbered without a gap and say context, decision and consequences", () => {
  const decisions = projectFiles(["docs/decisions"], ".md").sort((a, b) => (a.path < b.path ? -1 : 1));
  const numbers = decisions.map(({ path }) => Number(/\/(\d{3})-[a-z0-9-]+\.md$/.exec(path)?.[1]));
  expect(numbers).toEqual(decisions.map((_, index) => index + 1));
  const parts = (text: string) => [...text.matchAll(/^\*\*(\w+)\.\*\*/gm)].map(([, part]) => part);
  for (const { path, text } of decisions) {
    expect([path, parts(text)]).toEqual([path, ["Context", "Decision", "Consequences"]]);
  }
});
