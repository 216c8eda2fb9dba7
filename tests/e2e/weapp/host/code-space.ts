/** Feeds the package into WeChat's component framework (glass-easel and its mini-program adapter). The feeding is ours. */
import * as glassEasel from "glass-easel";
import { MiniProgramEnv } from "glass-easel-miniprogram-adapter";
import { WebViewBackend } from "./backend";
import { loadScript, pathBeingLoaded } from "./scripts";
import { recordProblem, session } from "./session";

glassEasel.globalOptions.writeIdToDOM = true;
glassEasel.addGlobalErrorListener((error) => {
  recordProblem(
    `uncaught in a handler: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
  );
  return false;
});
glassEasel.addGlobalWarningListener((message) => {
  // Taro renders its tab bar once before it has data; a phone says nothing about it.
  if (!/for-list data .* "undefined"/.test(message)) recordProblem(`template: ${message}`);
  return false;
});

const environment = new MiniProgramEnv();

export const codeSpace = environment.createCodeSpace("main", true);

let backend: ReturnType<MiniProgramEnv["associateBackend"]> | undefined;

/** Hands all templates and configurations to the framework. */
export function fillCodeSpace() {
  const evaluate = new Function(`return ${session.payload.templates}`) as () => Record<string, unknown>;
  const groupList = evaluate();
  for (const [path, content] of Object.entries(groupList)) {
    codeSpace.addCompiledTemplate(path, { groupList, content } as never);
  }
  for (const [path, config] of Object.entries(session.payload.configs)) {
    codeSpace.addComponentStaticConfig(path, config as never);
    codeSpace.addStyleSheet(path, undefined, styleScopeOf(path));
  }
}

/** The prefix WeChat puts before the classes of an isolated component. */
export function styleScopeOf(path: string): string {
  return path.replace(/\W/g, "_");
}

/** `Page`, `Component` and `Behavior` as the scripts see them: they register whatever is being loaded. */
export function definers(): Record<string, unknown> {
  const define = (kind: "Page" | "Component" | "Behavior") => (definition: object) =>
    codeSpace.componentEnv(pathBeingLoaded(), (env) =>
      (env[kind] as (given: object) => unknown)(tolerated(definition)),
    );
  return { Page: define("Page"), Component: define("Component"), Behavior: define("Behavior") };
}

/** Taro passes empty objects where lists belong; a phone lets that pass, the open framework does not. */
function tolerated(definition: object): object {
  const lists = ["behaviors", "externalClasses"];
  return Object.fromEntries(
    Object.entries(definition).filter(([name, value]) => !lists.includes(name) || Array.isArray(value)),
  );
}

/** Loads a page or component and all components it uses, deepest first. */
export function loadWithComponents(path: string, seen = new Set<string>()) {
  if (seen.has(path)) return;
  seen.add(path);
  for (const target of componentsUsedBy(path)) loadWithComponents(target, seen);
  loadScript(path);
}

/** The paths of the components that `path` declares in its JSON. */
export function componentsUsedBy(path: string): string[] {
  const { usingComponents = {} } = session.payload.configs[path] ?? {};
  return Object.values(usingComponents).map((target) => {
    const base = target.startsWith("/") ? "http://p/" : `http://p/${path}`;
    return new URL(target, base).pathname.slice(1);
  });
}

/** Makes an instance of a page or component at the top level. */
export function createRoot(tag: string, path: string) {
  backend ??= environment.associateBackend(new WebViewBackend() as never);
  return backend.createRoot(tag, codeSpace, path);
}
