import type { Rating } from "../queries";

/** What stands at the bottom: the action that the rating waits for; taking back has a place of its own. */
export function footActions({ allowedActions }: Pick<Rating, "allowedActions">) {
  const primary = allowedActions.find(({ waits }) => waits);
  return {
    primary,
    rest: allowedActions.filter((one) => one !== primary && one.action !== "take-back"),
  };
}
