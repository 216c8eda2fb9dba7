// npm run mock as a person at the terminal sees it.
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

const script = join(__dirname, "../../scripts/mock.mjs");

interface Run {
  child: ChildProcess;
  /** What was printed so far. */
  printed(): string;
  ended: Promise<number | null>;
}

const running: Run[] = [];
afterEach(async () => {
  for (const { child, ended } of running.splice(0)) {
    child.kill();
    await ended;
  }
});

function run(...args: string[]): Run {
  const child = spawn(process.execPath, [script, ...args], { stdio: ["ignore", "pipe", "pipe"] });
  let text = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (chunk: string) => {
      text += chunk;
    });
  }
  const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
  const one = { child, printed: () => text, ended };
  running.push(one);
  return one;
}

async function urlOf({ child, printed }: Run): Promise<string> {
  for (;;) {
    const url = /http:\S+/.exec(printed())?.[0];
    if (url) return url;
    if (child.exitCode !== null) throw new Error(printed());
    await new Promise((resolve) => child.stdout?.once("data", resolve));
  }
}

test.each(["SIGINT", "SIGTERM"] as const)(
  "prints its URL, answers there, and ends quietly on %s",
  async (signal) => {
    const mock = run("--port", "0");
    const url = await urlOf(mock);
    expect((await fetch(`${url}/v1/regions`)).status).toBe(200);
    mock.child.kill(signal);
    expect(await mock.ended).toBe(0);
    expect(mock.printed()).toBe(`模拟后端已启动：${url}\n`);
  },
);

function takenPort(): Promise<{ server: Server; port: number }> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      resolve({ server, port: typeof address === "object" && address ? address.port : 0 });
    });
  });
}

test("a port in use is one clear sentence", async () => {
  const { server, port } = await takenPort();
  const mock = run("--port", String(port));
  expect(await mock.ended).toBe(1);
  expect(mock.printed()).toBe(`端口 ${port} 已被占用，请换一个：npm run mock -- --port ${port + 1}\n`);
  server.close();
});

test.each([
  [["--port", "many"], "端口要在 0 到 65535 之间：many\n"],
  [["--port", "65536"], "端口要在 0 到 65535 之间：65536\n"],
  [["--wrong"], "用法：npm run mock -- --port 4010 [--host 地址] [--catalogue 目录] [--static 目录]\n"],
  [["--static", "/no/such/folder"], "--static 不是目录：/no/such/folder\n"],
  [["--catalogue", "/no/such/folder"], "--catalogue 不是目录：/no/such/folder\n"],
])("%j is one clear sentence", async (args, sentence) => {
  const mock = run(...args);
  expect(await mock.ended).toBe(1);
  expect(mock.printed()).toBe(sentence);
});

test("an agency's own export is imported, reported and served", async () => {
  const folder = mkdtempSync(join(tmpdir(), "export-"));
  const columns =
    "row_guid,task_name,task_type,task_code,task_handle_item,dept_name,dept_code,use_level,promise_day,promise_type,task_state";
  const item = "own-1,出生登记,20,000709001000,1,额济纳旗公安局,11152923MB00000017,4,1,1,1";
  writeFileSync(join(folder, "up_task_general_basic.csv"), `${columns}\n${item}\n`);
  const mock = run("--port", "0", "--catalogue", folder);
  const url = await urlOf(mock);
  expect(mock.printed()).toContain("导入 1 项");
  const { items } = (await (await fetch(`${url}/v1/guides?region=152923`)).json()) as {
    items: { name: string }[];
  };
  expect(items.map(({ name }) => name)).toEqual(["出生登记"]);
  rmSync(folder, { recursive: true });
});
