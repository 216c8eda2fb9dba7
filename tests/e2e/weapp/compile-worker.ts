/** Child process of `compilePackage`: runs miniprogram-ci (WeChat's) on one folder. The wrapping is ours. */
import { generateKeyPairSync } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { getCompiledResult, Project } from "miniprogram-ci";

const LIMITS = {
  MaxCodeSize: 2048,
  MaxSubpackageSubCodeSize: 2048,
  MaxSubpackageFullCodeSize: 20480,
  NavigateMiniprogramLimit: 10,
  MaxTabbarCount: 5,
  MinTabbarCount: 2,
  MaxTabbarIconSize: 40,
};

void compile(resolve(process.argv[2] ?? "."));

async function compile(dir: string) {
  const scratch = mkdtempSync(join(tmpdir(), "weapp-ci-"));
  try {
    const privateKeyPath = join(scratch, "key.pem");
    writeFileSync(privateKeyPath, anyPrivateKey());
    const project = new Project({
      appid: appidOf(dir),
      type: "miniProgram",
      projectPath: dir,
      privateKeyPath,
      ignores: ["**/*.map", "**/*.LICENSE.txt"],
    });
    // HACK(offline-packager): without these limits in place it asks WeChat's servers for them.
    Object.assign(project, { _attr: { platform: false, appType: 0, released: false, setting: LIMITS } });
    const setting = { es6: false, enhance: false, minify: true, minifyWXML: true, minifyWXSS: true };
    const zip = join(scratch, "package.zip");
    const built = await getCompiledResult(
      { project, version: "1.0.0", setting, onProgressUpdate() {} } as never,
      zip,
    );
    console.log(`RESULT ${JSON.stringify({ files: Object.keys(built ?? {}).length })}`);
    process.exitCode = 0;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : JSON.stringify(error)}\n`);
    process.exitCode = 1;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
  process.exit();
}

function anyPrivateKey(): string {
  const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  return privateKey.export({ type: "pkcs1", format: "pem" }).toString();
}

function appidOf(dir: string): string {
  try {
    const { appid } = JSON.parse(readFileSync(join(dir, "project.config.json"), "utf8")) as {
      appid?: string;
    };
    return appid && appid !== "touristappid" ? appid : "wx0000000000000000";
  } catch {
    return "wx0000000000000000";
  }
}
