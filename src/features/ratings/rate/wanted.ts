import type { RatedRef } from "../queries";
import { codeIn } from "./code";

const kinds: RatedRef["kind"][] = ["window", "visit", "ticket", "disclosure-request", "guide"];

interface Params {
  code: string;
  kind: string;
  id: string;
  stage: string;
}

/** What an address asks to rate; undefined when it names nothing, or no code of a window. */
export function wantedOf({ code, kind, id, stage }: Params): RatedRef | undefined {
  if (code !== "") {
    const found = codeIn(code);
    return found === undefined ? undefined : { kind: "window", id: found };
  }
  const known = kinds.find((one) => one === kind);
  if (!known || id === "") return undefined;
  return { kind: known, id, ...(stage === "" ? {} : { stage }) };
}
