// Gives index.html a shell: the first thing one sees, made at build time out of the app's own pages and styles.
import { Compilation, type Compiler } from "webpack";
import { filesOfPages } from "./page-files";
import { renderShell } from "./render";
import { fillShell } from "./shell-html";

const name = "shell";

function textFiles({ assets }: Compilation): Record<string, string> {
  const texts = Object.entries(assets).filter(([file]) => /\.(js|css)$/.test(file));
  return Object.fromEntries(texts.map(([file, source]) => [file, source.source().toString()]));
}

/** Fills `<div id="shell"></div>` of index.html, once all files have their final names. */
export class ShellPlugin {
  constructor(
    private readonly root: string,
    private readonly hasWorker: boolean,
  ) {}

  apply(compiler: Compiler): void {
    compiler.hooks.compilation.tap(name, (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_TRANSFER;
      compilation.hooks.processAssets.tapPromise({ name, stage }, async () => {
        const html = compilation.getAsset("index.html")?.source.source().toString();
        if (html === undefined) return;
        const filled = await fillShell(html, {
          screens: await renderShell(this.root),
          files: textFiles(compilation),
          entry: compilation.entrypoints.get("app")?.getFiles() ?? [],
          pages: filesOfPages(compilation),
          hasWorker: this.hasWorker,
        });
        compilation.updateAsset("index.html", new compiler.webpack.sources.RawSource(filled));
      });
    });
  }
}
