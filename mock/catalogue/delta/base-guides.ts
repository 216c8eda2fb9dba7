// The result of an earlier import, guide by guide, as an import wrote it.
import { createReadStream } from "node:fs";
import { access, constants } from "node:fs/promises";
import { createInterface } from "node:readline";
import { guidShape } from "../guide-words";
import type { ImportedGuide } from "../imported-guide";
import { CatalogueError } from "../read-export";
import { comesBefore } from "./order";

const lists = ["audiences", "channels", "conditions", "materials", "stages", "legalBases", "faqs"] as const;
const phones = ["consultPhones", "complaintPhones"] as const;
const parts = ["department", "region", "promised", "fee", "place", "services"] as const;

function isGuide(value: unknown): value is ImportedGuide {
  if (typeof value !== "object" || value === null) return false;
  const guide = value as Record<string, unknown>;
  const { id, name, version } = guide;
  return (
    typeof id === "string" &&
    guidShape.test(id) &&
    typeof name === "string" &&
    typeof version === "string" &&
    [...lists, ...phones].every((field) => Array.isArray(guide[field])) &&
    parts.every((field) => typeof guide[field] === "object" && guide[field] !== null)
  );
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/**
 * The guides of an earlier output in their order. What later versions of the importer added is filled in. Throws
 * CatalogueError when the file cannot be read, holds anything else, or is in another order.
 */
export async function* baseGuides(path: string): AsyncGenerator<ImportedGuide> {
  await access(path, constants.R_OK).catch(() => {
    throw new CatalogueError(`上一次的导入结果打不开：${path}`);
  });
  const lines = createInterface({ input: createReadStream(path), crlfDelay: Infinity });
  let number = 0;
  let last: string | undefined;
  for await (const line of lines) {
    number += 1;
    if (line.trim() === "") continue;
    const guide = parsed(line);
    if (!isGuide(guide)) throw new CatalogueError(`上一次的导入结果第 ${number} 行不是办事指南：${path}`);
    if (last !== undefined && !comesBefore(last, guide.id)) {
      throw new CatalogueError(`上一次的导入结果第 ${number} 行顺序不对，不能改动导入程序写的文件：${path}`);
    }
    last = guide.id;
    const {
      history = [],
      events = [],
      relatedIds = [],
      intermediaries = [],
    } = guide as Partial<ImportedGuide>;
    yield { ...guide, events, relatedIds, intermediaries, history };
  }
}
