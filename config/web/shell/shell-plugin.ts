// Gives index.html a shell: the first thing one sees, made at build time out of the app's own pages and styles.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { transform } from "esbuild";
import { Compilation, type Compiler } from "webpack";
import { criticalCss } from "./critical-css";
import { filesOfPages } from "./page-files";
import { renderShell, type Screens } from "./render";

const name = "shell";

/** What only hands and screen readers need; nobody can touch the shell, and screen readers skip it. */
const unseen = / (?:role|tabindex|aria-[a-z]+|style)="[^"]*"/g;

function templates({ usual, elder, longWait }: Screens): Record<string, string> {
  const large = Object.entries(elder).filter(
    ([path, html]) => withoutSkin(html) !== withoutSkin(usual[path]),
  );
  const all = [
    ...Object.entries(usual),
    ...large.map(([path, html]) => [`${path}+elder`, html]),
    ["long", `<div class="small t3 skeleton-note">${longWait}</div>`],
  ];
  return Object.fromEntries(all.map(([key, html = ""]) => [key, withoutSkin(html).replace(unseen, "")]));
}

const withoutSkin = (html = "") => html.replace(/ ?(?:theme-light|size-elder)/g, "");

async function pageScript(files: Record<string, string[]>): Promise<string> {
  const source = readFileSync(join(__dirname, "page-script.ts"), "utf8");
  const { code } = await transform(`(()=>{const SHELL_FILES=${JSON.stringify(files)};${source}})()`, {
    loader: "ts",
    target: "es2015",
    minify: true,
  });
  return code.trim();
}

/** Where the shell stands: over the app, as high as Taro's page, with the same scroll bar. */
const place =
  "#shell{position:absolute;top:0;left:0;z-index:9;width:100%;height:100vh;overflow-x:hidden;overflow-y:scroll}";

/** The build's styles in the order in which the home page loads them. */
function styles({ assets }: Compilation, ordered: string[]): string {
  const css = [...new Set(ordered)].filter((file) => file.endsWith(".css"));
  return css.map((file) => assets[file.replace(/^\//, "")]?.source().toString() ?? "").join("\n");
}

async function fill(html: string, compilation: Compilation, root: string): Promise<string> {
  const screens = templates(await renderShell(root));
  const files = filesOfPages(compilation, "/");
  const entry = compilation.entrypoints.get("app")?.getFiles() ?? [];
  const css = styles(compilation, [...entry.map((file) => `/${file}`), ...Object.values(files).flat()]);
  const critical = place + criticalCss(css, Object.values(screens).join(""));
  const sheets = [...html.matchAll(/<link href="[^"]*\.css" rel="stylesheet"\/?>/g)].map(([tag]) => tag);
  const parts = Object.entries(screens).map(
    ([key, content]) => `<template data-shell="${key}">${content}</template>`,
  );
  const shell = '<div id="shell" aria-hidden="true" inert></div>';
  const script = `<script>${await pageScript(files)}</script>`;
  // After the shell, a stylesheet holds back what follows it and nothing before.
  const filled = sheets
    .reduce((text, tag) => text.replace(tag, ""), html)
    .replace("</head>", () => `<style>${critical}</style></head>`);
  if (!filled.includes('<div id="shell"></div>'))
    throw new Error('src/index.html: <div id="shell"></div> is missing');
  return filled.replace('<div id="shell"></div>', () => parts.join("") + shell + script + sheets.join(""));
}

/** Fills `<div id="shell"></div>` of index.html, once all files have their final names. */
export class ShellPlugin {
  constructor(private readonly root: string) {}

  apply(compiler: Compiler): void {
    compiler.hooks.compilation.tap(name, (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_TRANSFER;
      compilation.hooks.processAssets.tapPromise({ name, stage }, async () => {
        const html = compilation.getAsset("index.html")?.source.source().toString();
        if (html === undefined) return;
        const filled = await fill(html, compilation, this.root);
        compilation.updateAsset("index.html", new compiler.webpack.sources.RawSource(filled));
      });
    });
  }
}
