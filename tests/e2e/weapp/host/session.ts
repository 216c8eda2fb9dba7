/** What the whole host knows about this run: the package, the options, what went wrong, what the app asked for. Ours. */
import type { HostOptions, PackagePayload } from "./types";

interface Session {
  payload: PackagePayload;
  options: HostOptions;
  isOnline: boolean;
  hasWeakNetwork: boolean;
}

const EMPTY = {} as unknown;

export const session: Session = {
  payload: EMPTY as PackagePayload,
  options: EMPTY as HostOptions,
  isOnline: true,
  hasWeakNetwork: false,
};

const problems: string[] = [];
const calls: { name: string; options: unknown }[] = [];

/** Notes something that must make the test fail. */
export function recordProblem(message: string) {
  problems.push(message);
}

/** All that was noted so far. */
export function recordedProblems(): readonly string[] {
  return problems;
}

/** Notes a call that on a phone leaves the app (a phone call, a share, a vibration …) so that tests can ask for it. */
export function recordCall(name: string, options: unknown) {
  calls.push({ name, options: JSON.parse(JSON.stringify(options ?? null)) as unknown });
}

/** The calls noted so far, oldest first. */
export function recordedCalls(): readonly { name: string; options: unknown }[] {
  return calls;
}
