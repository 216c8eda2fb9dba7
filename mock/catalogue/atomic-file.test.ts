import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openAtomicFile } from "./atomic-file";

const folder = mkdtempSync(join(tmpdir(), "atomic-file-"));
const path = join(folder, "x.ndjson");
afterAll(() => rmSync(folder, { recursive: true }));

test("is there whole after commit, and not at all before", () => {
  writeFileSync(path, "earlier");
  const file = openAtomicFile(path);
  file.write("第一行\n");
  file.flush();
  file.write("第二行\n");
  expect(readFileSync(path, "utf8")).toBe("earlier");
  file.commit();
  expect(readFileSync(path, "utf8")).toBe("第一行\n第二行\n");
  expect(readdirSync(folder)).toEqual(["x.ndjson"]);
});

test("leaves the good file alone when the last write finds room for a part only", () => {
  writeFileSync(path, "good");
  const code = `
    const { openAtomicFile } = require("./mock/catalogue/atomic-file.ts");
    const file = openAtomicFile(process.argv[1]);
    file.write("a".repeat(200 * 1024));
    file.commit();`;
  // No file may grow beyond 100 KB: the system writes as much and says so, just as on a full disk.
  const limited = 'ulimit -f 100 && exec "$0" --require tsx/cjs -e "$1" "$2"';
  const { status } = spawnSync("bash", ["-c", limited, process.execPath, code, path], {
    cwd: join(__dirname, "../.."),
    encoding: "utf8",
  });
  expect(status).not.toBe(0);
  expect(readFileSync(path, "utf8")).toBe("good");
  const partial = readdirSync(folder).find((name) => name.endsWith(".part")) ?? "";
  expect(readFileSync(join(folder, partial), "utf8")).toHaveLength(100 * 1024);
});
