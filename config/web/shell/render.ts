import { createRequire } from "node:module";
import { join } from "node:path";
import { compileFunction } from "node:vm";
import { build, type Plugin } from "esbuild";

/** What is known of the system at build time: nothing but the size of the text, which asks for 长辈版. */
const appearance = (textScale: number) => `
  export const isSystemDark = () => false;
  export const systemTextScale = () => ${textScale};
  export const watchSystemDark = () => {};
`;

/** No function of Taro does anything at build time; a page was opened without parameters. */
const taro = `
  const nothing = () => ({ params: {} });
  module.exports = Object.create(new Proxy({}, { get: (_, name) => name !== "__esModule" && nothing }));
`;

function standIns(textScale: number): Plugin {
  return {
    name: "stand-ins",
    setup({ onResolve, onLoad }) {
      const replace = (filter: RegExp, name: string, contents: string) => {
        onResolve({ filter }, () => ({ path: name, namespace: "stand-in" }));
        onLoad({ filter: new RegExp(`^${name}$`), namespace: "stand-in" }, () => ({ contents }));
      };
      replace(/^@tarojs\/taro$/, "taro", taro);
      replace(/\/platform\/appearance$/, "appearance", appearance(textScale));
    },
  };
}

async function bundle(root: string, textScale: number): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(__dirname, "screens.tsx")],
    bundle: true,
    write: false,
    platform: "node",
    format: "cjs",
    jsx: "automatic",
    logLevel: "error",
    tsconfig: join(root, "tsconfig.json"),
    alias: { "@tarojs/components": join(__dirname, "components.ts") },
    loader: { ".scss": "empty", ".css": "empty" },
    plugins: [standIns(textScale)],
    define: {
      "process.env.NODE_ENV": '"production"',
      "process.env.TARO_ENV": '"h5"',
      "process.env.TARO_PLATFORM": '"web"',
      "process.env.TARO_APP_API": '""',
      "process.env.TARO_APP_PREVIEW": '""',
    },
  });
  return outputFiles[0]?.text ?? "";
}

/** The app's own text size, and one that asks for 长辈版 (src/shared/ui/skin.ts). */
const usual = 1;
const large = 2;

/** What the shell says by the name of its template. */
type Words = Record<"first" | "again" | "long", string>;

/** Html of the screens by address, and what is said meanwhile. */
export interface Screens {
  usual: Record<string, string>;
  elder: Record<string, string>;
  words: Words;
}

interface Rendered {
  renderScreens(): Record<string, string>;
  words: Words;
}

async function run(root: string, textScale: number): Promise<Rendered> {
  const module = { exports: {} as Rendered };
  const code = await bundle(root, textScale);
  compileFunction(code, ["module", "exports", "require"])(module, module.exports, createRequire(__filename));
  return module.exports;
}

/** Renders the app's pages as they are before anything was read, in the usual size and in 长辈版. */
export async function renderShell(root: string): Promise<Screens> {
  const [plain, elder] = await Promise.all([run(root, usual), run(root, large)]);
  return { usual: plain.renderScreens(), elder: elder.renderScreens(), words: plain.words };
}
