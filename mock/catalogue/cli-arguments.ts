import { parseArgs } from "node:util";
import { dayOf } from "./days";
import { given } from "./given";

/** What the command was asked to do. */
export interface CliRequest {
  command: "check" | "import";
  dir: string;
  out?: string;
  report?: string;
  /** The result of an earlier import, to go on from. */
  base?: string;
  /** The list of suspicious guides that staff let through. */
  release?: string;
  /** The list of allowed hosts that counts instead of the folder's own. */
  allowedHosts?: string;
  temp?: string;
  today: string;
  /** Say nothing when all is well. */
  quiet: boolean;
}

export const helpText = `用法
  npm run catalogue:check -- 文件夹 [选项]              只看，不写
  npm run catalogue:import -- 文件夹 --out 文件 [选项]  导入

  文件夹          国家交换表的 CSV（up_task_general_basic.csv 等，UTF-8）
  --out 文件      导入结果 x.ndjson，每行一个事项；旁边还写
                  x.synonyms.json 同义词，x.quarantine.ndjson 内容可疑没有发布的事项
  --base 文件     上一次的导入结果。接着记修改历史，旁边写改了什么：x.changes.json、x.changes.txt
  --release 文件  看过没有问题、可以发布的可疑事项，每行“事项编号 内容码”
  --allowed-hosts 文件
                  允许的网址用这个文件的，不用导出文件夹里的 allowed-hosts.txt
  --report 文件   全部退回的行、违反的规则、可疑的内容和改动（JSON）
  --today 日期    按哪一天算在用，如 2026-10-16；不写就是今天（北京时间）
  --temp 文件夹   放临时文件的地方，要和导出一样大；不写就用系统的
  --quiet         导入成功就不打印报告；有可疑内容时只说一句
  --help          看这段说明

返回值
  0    至少导入了一项（退回、违反规则、可疑的，看报告）
  1    一项也没有导入，读不了，或者参数不对
  130  按 Ctrl-C 停的，143 被停的；都不留半个文件

各列怎么读，见 mock/catalogue/README.md。`;

/** The day in Asia/Shanghai of an instant. */
function shanghaiDay(now: Date): string {
  return new Date(now.getTime() + 8 * 3_600_000).toISOString().slice(0, 10);
}

const valueOptions = { type: "string" } as const;

/** What `parseArgs` did not like; it says so in English. */
function wrongOption(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  const option = /'(--?[^' ]*)/.exec(message)?.[1] ?? "";
  if (code === "ERR_PARSE_ARGS_UNKNOWN_OPTION") return `参数不对：没有 ${option} 这个选项`;
  return `参数不对：${option} ${/does not take/.test(message) ? "后面不用写值" : "后面要写值"}`;
}

/** What the arguments ask for; a string is the one sentence that says what is wrong with them. */
export function readArguments(args: string[], now: Date): CliRequest | "help" | { wrong: string } {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(args);
  } catch (error) {
    return { wrong: `${wrongOption(error)}，看说明用 --help` };
  }
  const { values, positionals } = parsed;
  const [command, dir, ...more] = positionals;
  if (values.help) return "help";
  if (command !== "check" && command !== "import")
    return { wrong: "命令是 check 或 import，看说明用 --help" };
  if (dir === undefined || dir === "") return { wrong: "要写导出文件夹，看说明用 --help" };
  if (more.length > 0) return { wrong: `多了参数：${more.join(" ")}` };
  if (command === "import" && !values.out) return { wrong: "导入要写 --out 文件" };
  if (command === "check" && values.out) return { wrong: "检查不写文件，不用 --out" };
  const today = values.today === undefined ? shanghaiDay(now) : dayOf(values.today);
  if (today === undefined) return { wrong: `--today 不是日期：${values.today}` };
  const { out, report, base, release, "allowed-hosts": allowedHosts, temp } = values;
  const empty = Object.entries({ out, report, base, release, "allowed-hosts": allowedHosts, temp }).find(
    ([, value]) => value === "",
  );
  if (empty) return { wrong: `--${empty[0]} 后面要写文件` };
  if (out !== undefined && out === report) return { wrong: "--out 和 --report 不能是同一个文件" };
  return {
    command,
    dir,
    today,
    quiet: values.quiet ?? false,
    ...given({ out, report, base, release, allowedHosts, temp }),
  };
}

function parse(args: string[]) {
  return parseArgs({
    args,
    allowPositionals: true,
    options: {
      out: valueOptions,
      report: valueOptions,
      base: valueOptions,
      release: valueOptions,
      "allowed-hosts": valueOptions,
      today: valueOptions,
      temp: valueOptions,
      quiet: { type: "boolean" },
      help: { type: "boolean", short: "h" },
    },
  });
}
