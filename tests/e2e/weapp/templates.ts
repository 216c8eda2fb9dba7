/** Compiles WXML and WXS for the browser host. The compiler is WeChat's (glass-easel); the table of tags is ours. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { TmplGroup } from "glass-easel-template-compiler";
import { listFiles } from "./package-files";

const NOT_WIDGETS = /^(template|import|include|wxs|block|slot)$/;

interface TemplateProblem {
  readonly isError: boolean;
  readonly message: string;
  readonly startLine: number;
  readonly startColumn: number;
}

export interface CompiledTemplates {
  /** A JavaScript expression: template path → generated template functions. */
  readonly script: string;
  /** Every tag the templates use, with the attributes they set on it. */
  readonly tags: Record<string, string[]>;
}

/** Compiles all templates of the package into one script; throws on whatever the compiler calls an error. */
export function compileForHost(dir: string): CompiledTemplates {
  const group = new TmplGroup();
  const tags = new Map<string, Set<string>>();
  for (const file of listFiles(dir, [".wxs"])) group.addScript(withoutEnding(file), read(dir, file));
  for (const file of listFiles(dir, [".wxml"])) {
    const source = read(dir, file);
    const problems = group.addTmpl(withoutEnding(file), source) as TemplateProblem[];
    const bad = problems.find(({ isError }) => isError);
    if (bad) throw new Error(`${file}:${bad.startLine + 1}:${bad.startColumn + 1}: ${bad.message}`);
    collectTags(source, tags);
  }
  const script = group.getTmplGenObjectGroups();
  group.free();
  return { script, tags: Object.fromEntries([...tags].map(([tag, names]) => [tag, [...names].sort()])) };
}

function collectTags(source: string, tags: Map<string, Set<string>>) {
  for (const [, tag = "", attributes = ""] of source.matchAll(
    /<([a-z][\w-]*)((?:\s+[\w:-]+(?:="[^"]*")?)*)\s*\/?>/g,
  )) {
    if (NOT_WIDGETS.test(tag)) continue;
    const names = tags.get(tag) ?? new Set();
    for (const [, name = ""] of attributes.matchAll(/\s([\w:-]+)(?==|\s|$)/g)) names.add(name);
    tags.set(tag, names);
  }
}

function read(dir: string, file: string): string {
  return readFileSync(join(dir, file), "utf8");
}

function withoutEnding(file: string): string {
  return file.replace(/\.\w+$/, "");
}
