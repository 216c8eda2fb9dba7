import { partWith } from "../part-with";
import type { Operation } from "./operation";
import { keptOf, openCases } from "./own-data";

/** POST /v1/me/closure */
export const closeAccount: Operation<"closeAccount"> = (_, context) => {
  const { caller } = context;
  if (!caller) return { refused: "unauthenticated" };
  if (openCases(context).length > 0) return { refused: "action_not_allowed" };
  const all = keptOf(context);
  partWith(caller.persona, context);
  return {
    deleted: all.filter(({ deletable }) => deletable === true),
    kept: all.filter(({ deletable }) => deletable !== true),
  };
};
