// The yardstick: what `taro init` gives (template default, React, no styles' language), built by the same Taro.
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const root = join(__dirname, "../../..");
const template = join(root, "node_modules/@tarojs/cli/templates/default");
const folder = join(root, "tests/bench/.generated/hello-world");

/** The answers that the template's words are filled with. */
const words: Record<string, string> = {
  projectName: "hello-world",
  date: "2026-11-22",
  version: "4.2.1",
  pageName: "index",
  cssExt: "css",
  typescript: "false",
  "to_pascal_case pageName": "Index",
  "to_lower_case framework": "react",
  "to_lower_case compiler": "webpack5",
};

/** The template's conditions that hold for React in JavaScript with webpack. */
const holds = (condition: string) =>
  /^\(includes "React"|^\(eq framework ['"]React['"]\)|^\(eq compiler ['"]Webpack5['"]\)/.test(condition);

function fill(text: string): string {
  const block =
    /\{\{#(if|unless) ((?:\([^)]*\)|[\w ])+?) ?\}\}((?:(?!\{\{#(?:if|unless)|\{\{\/(?:if|unless)\}\})[\s\S])*?)\{\{\/\1\}\}/;
  let filled = text;
  for (let found = block.exec(filled); found; found = block.exec(filled)) {
    const [whole, kind, condition = "", inside = ""] = found;
    const [yes = "", no = ""] = inside.split(/\{\{\s*else[^}]*\}\}/);
    filled = filled.replace(whole, () => (holds(condition) === (kind === "if") ? yes : no));
  }
  return filled.replace(/\{\{ ?([^}]+?) ?\}\}/g, (_, word: string) => words[word] ?? "");
}

function copyFilled(from: string, to = from): void {
  writeFileSync(join(folder, to), fill(readFileSync(join(template, from), "utf8")));
}

/** Builds it anew; gives the folder of the built files. Throws what Taro said when it could not. */
export function buildHelloWorld(): string {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, "src/pages/index"), { recursive: true });
  mkdirSync(join(folder, "config"));
  for (const file of ["config/dev.js", "config/prod.js", "babel.config.js", "src/index.html"])
    copyFilled(file);
  for (const file of ["app.js", "app.config.js", "app.css"]) copyFilled(`src/${file}`);
  for (const file of ["index.jsx", "index.config.js", "index.css"]) copyFilled(`src/pages/index/${file}`);
  // The generator of new pages plays no part in a build, and is one package more.
  const config = fill(readFileSync(join(template, "config/index.js"), "utf8"));
  const framework = '"@tarojs/plugin-framework-react", "@tarojs/plugin-platform-h5"';
  writeFileSync(join(folder, "config/index.js"), config.replace('"@tarojs/plugin-generator"', framework));
  const browserslist = ["defaults and fully supports es6-module", "maintained node versions"];
  writeFileSync(
    join(folder, "package.json"),
    JSON.stringify({ name: "hello-world", private: true, browserslist }),
  );
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, "node_modules/@tarojs/cli/bin/taro"), "build", "--type", "h5"],
    {
      cwd: folder,
      env: { ...process.env, TARO_ENV: "h5", NODE_ENV: "production", CI: "1" },
      encoding: "utf8",
      maxBuffer: 64 * 1024 * 1024,
    },
  );
  if (status !== 0) throw new Error(`${stdout}\n${stderr}`);
  return join(folder, "dist");
}
