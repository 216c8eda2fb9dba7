// A made-up catalogue as large as wanted: the names that real ones have, combined. The same seed gives the same.
import type { PackGuide } from "@contract/search/make-pack";
import { actions, departments, qualifiers, subjects, themes } from "./corpus-words";

/** A source of numbers from 0 to under 1; mulberry32. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** One of the values. */
export function pick<T>(random: () => number, values: readonly T[]): T {
  return values[Math.floor(random() * values.length)] as T;
}

const types = [
  { code: "01", name: "行政许可" },
  { code: "05", name: "行政给付" },
  { code: "07", name: "行政确认" },
  { code: "10", name: "其他行政权力" },
  { code: "20", name: "公共服务" },
];
const regions = [
  { code: "150600", name: "鄂尔多斯市" },
  { code: "150623", name: "鄂托克前旗" },
];
/** How many of a hundred guides have words and a line written by staff. */
const inPlainWords = 3;

function nameFrom(random: () => number): { name: string; subject: string } {
  const subject = pick(random, subjects);
  const short = `${subject}${pick(random, actions)}`;
  const long = random() < 0.75 ? `${short}${pick(random, qualifiers)}` : short;
  const name = random() < 0.08 ? `${pick(random, ["对", "申请", "农村牧区", "本级"])}${long}` : long;
  return { name, subject };
}

/** The id of an agency's row: 32 hexadecimal digits. */
function rowGuid(random: () => number): string {
  return Array.from({ length: 32 }, () => Math.floor(random() * 16).toString(16)).join("");
}

/** Guides with distinct names; ids as in the shipped catalogue, or an agency's 32 hexadecimal digits. */
export function guideCorpus(size: number, ids: "short" | "hexadecimal" = "short", seed = 1): PackGuide[] {
  const random = randomFrom(seed);
  const taken = new Set<string>();
  const offices = regions.flatMap(({ name }, place) =>
    departments.map((office, at) => ({
      code: `1115${place}${String(at).padStart(12, "0")}A`,
      name: `${name}${office}`,
    })),
  );
  return Array.from({ length: size }, (_, at) => {
    let { name, subject } = nameFrom(random);
    while (taken.has(name)) {
      ({ name, subject } = nameFrom(random));
      if (taken.size > 60_000) name += pick(random, qualifiers);
    }
    taken.add(name);
    const plain = at % 100 < inPlainWords;
    const department = pick(random, offices);
    return {
      id: ids === "short" ? `g-150600-${String(at).padStart(6, "0")}` : rowGuid(random),
      name,
      keywords: plain ? [subject, `办${subject}`, `${subject}丢了`, `换${subject}`] : [],
      ...(plain ? { summary: `头一次办${subject}，带上证件` } : {}),
      rank: Math.floor(random() * 300),
      type: pick(random, types),
      department,
      region: pick(random, regions),
      audiences: random() < 0.6 ? ["person"] : ["enterprise"],
      themes: [pick(random, themes)],
      promised: { days: pick(random, [0, 1, 3, 5, 7, 10, 20]), unit: "working-day" },
      visits: pick(random, [0, 1, 1, 2]),
      channels: random() < 0.5 ? ["window"] : ["window", "online"],
      charged: random() < 0.1,
      events: random() < 0.3 ? ["operate"] : [],
      onlineDepth: pick(random, [1, 2, 3, 4]),
    };
  });
}
