import { parseArgs } from "node:util";
import { dayOf } from "./days";

/** What the command was asked to do. */
export interface CliRequest {
  command: "check" | "import";
  dir: string;
  out?: string;
  report?: string;
  temp?: string;
  today: string;
  /** Say nothing when all is well. */
  quiet: boolean;
}

export const helpText = `用法
  npm run catalogue:check -- 文件夹 [--report 文件] [--today 日期]
  npm run catalogue:import -- 文件夹 --out 文件 [--report 文件] [--today 日期]

  文件夹          国家交换表的 CSV（up_task_general_basic.csv 等，UTF-8）
  --out 文件      导入结果，每行一个事项（NDJSON）
  --report 文件   全部退回的行和违反的规则（JSON）
  --today 日期    按哪一天算在用，如 2026-10-16；不写就是今天（北京时间）
  --temp 文件夹   放临时文件的地方，要和导出一样大；不写就用系统的
  --quiet         导入成功就不打印报告
  --help          看这段说明

只要导入了一项就返回 0；一项也没有、读不了或参数不对，返回 1。
各列怎么读，见 mock/catalogue/README.md。`;

/** The day in Asia/Shanghai of an instant. */
function shanghaiDay(now: Date): string {
  return new Date(now.getTime() + 8 * 3_600_000).toISOString().slice(0, 10);
}

const valueOptions = { type: "string" } as const;

/** What the arguments ask for; a string is the one sentence that says what is wrong with them. */
export function readArguments(args: string[], now: Date): CliRequest | "help" | { wrong: string } {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(args);
  } catch (error) {
    return {
      wrong: `参数不对（${error instanceof Error ? error.message.split(".")[0] : ""}），看说明用 --help`,
    };
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
  const { out, report, temp } = values;
  return {
    command,
    dir,
    today,
    quiet: values.quiet ?? false,
    ...(out ? { out } : {}),
    ...(report ? { report } : {}),
    ...(temp ? { temp } : {}),
  };
}

function parse(args: string[]) {
  return parseArgs({
    args,
    allowPositionals: true,
    options: {
      out: valueOptions,
      report: valueOptions,
      today: valueOptions,
      temp: valueOptions,
      quiet: { type: "boolean" },
      help: { type: "boolean", short: "h" },
    },
  });
}
