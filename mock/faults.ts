// Faults that staff and tests set, so that a bad network and a failing backend can be seen. The preview controls
// themselves never fail: they must stay able to heal.
import type { components } from "@contract/schema";

type Fault = components["schemas"]["Fault"];

/** What the faults do to one request: a wait in milliseconds, and how it ends unless it passes. */
interface FaultVerdict {
  delay: number;
  ending: { kind: "pass" | "offline" | "drop-after-commit" } | { kind: "status"; status: number };
}

/** The faults that are set now. */
export interface Faults {
  list(): Fault[];
  replace(faults: readonly Fault[]): void;
  /** What happens to a request; uses up one of each matching fault's `times`. */
  meet(method: string, path: string): FaultVerdict;
}

function matches(fault: Fault, method: string, path: string): boolean {
  return (fault.method ?? method) === method && path.startsWith(fault.path ?? "/");
}

function endingOf(fault: Fault): FaultVerdict["ending"] | undefined {
  if (fault.kind === "latency") return undefined;
  return fault.kind === "status" ? { kind: "status", status: fault.status ?? 503 } : { kind: fault.kind };
}

/** An empty list of faults. */
export function createFaults(): Faults {
  let faults: Fault[] = [];

  const spend = (fault: Fault): Fault[] => {
    if (fault.times === undefined) return [fault];
    return fault.times > 1 ? [{ ...fault, times: fault.times - 1 }] : [];
  };

  return {
    list: () => [...faults],
    replace: (next) => {
      faults = [...next];
    },
    meet: (method, path) => {
      const verdict: FaultVerdict = { delay: 0, ending: { kind: "pass" } };
      if (faults.length === 0 || path.startsWith("/preview")) return verdict;
      const met = faults.filter((fault) => matches(fault, method, path));
      for (const fault of met) {
        if (fault.kind === "latency") verdict.delay += fault.milliseconds ?? 0;
        else if (verdict.ending.kind === "pass") verdict.ending = endingOf(fault) ?? verdict.ending;
      }
      faults = faults.flatMap((fault) => (met.includes(fault) ? spend(fault) : [fault]));
      return verdict;
    },
  };
}
