// What staff and tests use to be anyone, at any time, on any network. Exists only on the mock.
import type { components } from "@contract/schema";
import type { PreviewClock } from "../clock";
import { formatInstant } from "../domain/calendar";
import { accountOfPersona } from "../people";
import type { Refusal } from "../problems";
import { openSession } from "../sessions";
import type { Operation } from "./operation";

type Fault = components["schemas"]["Fault"];

/** Days outside cannot be written as the contract's instants or hold no rule that we know. */
const earliest = Date.parse("2000-01-01T00:00:00+08:00");
const latest = Date.parse("2100-01-01T00:00:00+08:00");

const told = (clock: PreviewClock) => ({ now: formatInstant(clock.now()), frozen: clock.frozen });

/** GET /preview/personas */
export const listPersonas: Operation<"listPersonas"> = (_, { content }) => ({
  items: content.personas.map(({ id, title, story }) => ({ id, title, story })),
});

/** POST /preview/session */
export const startPersonaSession: Operation<"startPersonaSession"> = ({ body }, context) => {
  const account = accountOfPersona(body.persona, context);
  return account ? openSession(account, context) : { refused: "not_found" };
};

/** GET /preview/clock */
export const getClock: Operation<"getClock"> = (_, { controls }) => told(controls.clock);

/** POST /preview/clock: sets, then advances, then freezes or releases. */
export const setClock: Operation<"setClock"> = ({ body }, { now, controls: { clock } }) => {
  const base = body.now === undefined ? now : Date.parse(body.now);
  const target = base + (body.advanceDays ?? 0) * 86_400_000 + (body.advanceSeconds ?? 0) * 1000;
  // Written so that an instant which no calendar has (NaN) is refused too.
  if (!(target >= earliest && target < latest)) {
    const pointer = body.now === undefined ? "#" : "#/now";
    return { refused: "invalid_request", errors: [{ pointer, code: "range" }] };
  }
  if (target !== now) clock.set(target);
  if (body.frozen === true) clock.freeze();
  if (body.frozen === false) clock.release();
  return told(clock);
};

function missing(fault: Fault, index: number): NonNullable<Refusal["errors"]> {
  const needed = { latency: "milliseconds", status: "status" } as const;
  const name = fault.kind === "latency" || fault.kind === "status" ? needed[fault.kind] : undefined;
  if (!name || fault[name] !== undefined) return [];
  return [{ pointer: `#/items/${index}/${name}`, code: "required" }];
}

/** POST /preview/faults */
export const setFaults: Operation<"setFaults"> = ({ body }, { controls }) => {
  const errors = body.items.flatMap(missing);
  if (errors.length > 0) return { refused: "invalid_request", errors };
  controls.faults.replace(body.items);
  return { items: controls.faults.list() };
};

/** POST /preview/reset */
export const resetMock: Operation<"resetMock"> = (_, { store, controls }) => {
  store.reset();
  controls.clock.reset();
  controls.faults.replace([]);
  return undefined;
};
