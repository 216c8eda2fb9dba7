// npm test: installs what is missing, checks, builds both targets, runs every test, ends with "N passed, N failed".
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { commandOf } from "./commands.mjs";
import { ensureChromium } from "./ensure-chromium.mjs";
import { ensureInstalled, root } from "./ensure-installed.mjs";
import { runStep, tell } from "./steps.mjs";

ensureInstalled();
ensureChromium();

const results = [];

async function steps(...running) {
  for (const result of await Promise.all(running)) {
    tell(result);
    results.push(result);
  }
}

/** One run of jest; prints as it goes. */
function runJest(...options) {
  const report = join(root, ".generated/test-report.json");
  rmSync(report, { force: true });
  mkdirSync(join(root, ".generated"), { recursive: true });
  const jest = ["jest", "--json", `--outputFile=${report}`, ...options];
  const { program, args, shell } = commandOf(jest);
  spawnSync(program, args, { cwd: root, stdio: ["ignore", "ignore", "inherit"], shell });
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(
    readFileSync(report, "utf8"),
  );
  return { passed: numPassedTests, failed: numFailedTests + numRuntimeErrorTestSuites };
}

const web = { TARO_ENV: "h5", NODE_ENV: "production" };

const weapp = { TARO_ENV: "weapp", NODE_ENV: "production", TARO_APP_API: "http://127.0.0.1:4010" };

const node = (file, ...args) => ["tsx", file, ...args];

await steps(runStep("生成校验器、文案和目录", ["scripts/generate.mjs"]));
await steps(
  runStep("类型与契约一致", node("contract/generate-types.ts", "--check")),
  runStep("TypeScript", ["tsc", "--noEmit"]),
  runStep("Biome", ["biome", "check", "."]),
  runStep("依赖方向", ["depcruise", "src", "mock", "contract", "--config", ".dependency-cruiser.cjs"]),
  runStep("无多余代码和依赖", ["knip"]),
);
await steps(
  runStep("网页构建", ["taro", "build", "--type", "h5"], web),
  runStep("微信构建", ["taro", "build", "--type", "weapp"], weapp),
);
await steps(runStep("预览构建", ["taro", "build", "--type", "h5"], { ...web, TARO_APP_PREVIEW: "1" }));
// These measure stillness and the order in which a page is painted, or fetch whole builds again and again, so they have
// the machine to themselves.
const alone = ["layout-shift", "long-list", "shell", "offline-update"].map((name) => `e2e/web/${name}`);
const tests = [
  runJest("--selectProjects", "node", "client"),
  runJest("--selectProjects", "e2e", "--testPathIgnorePatterns", "/node_modules/", ...alone),
  runJest("--selectProjects", "e2e", "--runInBand", "--testPathPatterns", ...alone),
];
const sum = (part) => tests.reduce((total, run) => total + run[part], 0);
const failedSteps = results.filter(({ ok }) => !ok).length;
const failed = sum("failed") + failedSteps;
console.log(`${sum("passed") + results.length - failedSteps} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
