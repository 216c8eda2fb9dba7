// Fills index.html with the shell: templates by address, the styles they need, and the script that puts one up.
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { criticalCss } from "./critical-css";
import type { Screens } from "./render";

/** Text files of the build by name, such as js/app.0a1b2c3d.js. */
type BuiltFiles = Record<string, string>;

/** What only hands and screen readers need; nobody can touch the shell, and screen readers skip it. */
const unseen = / (?:role|tabindex|aria-[a-z]+|style)="[^"]*"/g;

function templates({ usual, elder, words }: Screens): Record<string, string> {
  const large = Object.entries(elder).filter(
    ([path, html]) => withoutSkin(html) !== withoutSkin(usual[path]),
  );
  const all = [
    ...Object.entries(usual),
    ...large.map(([path, html]) => [`${path}+elder`, html]),
    ["first", words.first],
    ["again", words.again],
    ["long", `<div class="small t3 skeleton-note">${words.long}</div>`],
  ];
  return Object.fromEntries(all.map(([key, html = ""]) => [key, withoutSkin(html).replace(unseen, "")]));
}

const withoutSkin = (html = "") => html.replace(/ ?(?:theme-light|size-elder)/g, "");

async function pageScript(
  pages: Record<string, string[]>,
  scripts: string[],
  hasWorker: boolean,
): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(__dirname, "page-script.ts")],
    bundle: true,
    write: false,
    format: "iife",
    target: "es2015",
    minify: true,
    define: {
      SHELL_FILES: JSON.stringify(pages),
      SHELL_SCRIPTS: JSON.stringify(scripts),
      HAS_WORKER: String(hasWorker),
    },
  });
  return (outputFiles[0]?.text ?? "").trim();
}

/** Where the shell stands: over the app, as high as Taro's page, with the same scroll bar. */
const place = `
  #shell{position:absolute;top:0;left:0;z-index:9;width:100%;height:100vh;overflow-x:hidden;overflow-y:scroll}
  #shell .shell-first{position:relative}
  #shell .shell-note{position:absolute;top:0;right:0;bottom:0;left:0;padding:var(--wm-pad);background:var(--wm-card)}
`.replace(/\n\s*/g, "");

/** What a phone fetches until it has the whole app, in megabytes. */
function megabytes(files: BuiltFiles): string {
  const sizes = Object.entries(files)
    .filter(([name]) => /\.(js|css)$/.test(name))
    .map(([, text]) => gzipSync(text).length);
  return (sizes.reduce((sum, size) => sum + size, 0) / 1e6).toFixed(1);
}

/** The build's styles in the order in which a page loads them: those of the entry first. */
function styles(files: BuiltFiles, entry: string[], pages: Record<string, string[]>): string {
  const ordered = new Set([...entry, ...Object.values(pages).flat()]);
  return [...ordered]
    .filter((name) => name.endsWith(".css"))
    .map((name) => files[name] ?? "")
    .join("\n");
}

/** What a build gives to make a shell of. */
export interface ShellParts {
  screens: Screens;
  files: BuiltFiles;
  /** Names of the files of the entry. */
  entry: string[];
  /** Names of the files of each page by its address. */
  pages: Record<string, string[]>;
  /** Whether the build has a service worker. */
  hasWorker: boolean;
}

const placeOfShell = '<div id="shell"></div>';

/** index.html with the shell in it. Throws when the page leaves no place for one. */
export async function fillShell(html: string, parts: ShellParts): Promise<string> {
  if (!html.includes(placeOfShell)) throw new Error(`src/index.html: ${placeOfShell} is missing`);
  const { screens, files, entry, pages, hasWorker } = parts;
  const content = templates(screens);
  const css = place + criticalCss(styles(files, entry, pages), Object.values(content).join(""));
  const sheets = [...html.matchAll(/<link href="[^"]*\.css" rel="stylesheet"\/?>/g)].map(([tag]) => tag);
  const scripts = [...html.matchAll(/<script defer="defer" src="([^"]+)"><\/script>/g)];
  const sources = scripts.map(([, src = ""]) => src);
  const early = sources.map((src) => `<link rel="preload" as="script" href="${src}">`);
  const shell = [
    ...Object.entries(content).map(([key, inner]) => `<template data-shell="${key}">${inner}</template>`),
    '<div id="shell" aria-hidden="true" inert></div>',
    `<script>${await pageScript(pages, sources, hasWorker)}</script>`,
    // After the shell, a stylesheet holds back what follows it and nothing before.
    ...sheets,
  ];
  return [...sheets, ...scripts.map(([tag]) => tag)]
    .reduce((text, tag) => text.replace(tag, ""), html)
    .replace("</head>", () => `${early.join("")}<style>${css}</style></head>`)
    .replace(placeOfShell, () => shell.join(""))
    .replace("{megabytes}", megabytes(files));
}
