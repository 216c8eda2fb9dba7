import type { components } from "@contract/schema";
import { nobody } from "./actors";
import { roundsAreSpent } from "./guards";
import { levelName } from "./rated-thing";
import type { RatingCase } from "./rating-case";

type Standing = components["schemas"]["Standing"];

function closing(rating: RatingCase): string {
  const { closedBy, reRating, review, rules } = rating;
  if (closedBy === "rater") return `您再评：${levelName(reRating?.level)}，了结了`;
  if (closedBy === "period") return "到期您没有说，按期了结了";
  if (review?.result === "upheld") return `${rules.bureau}复核：没有整改到位`;
  return `${rules.bureau}复核：${roundsAreSpent(rating) ? "整改已经到位" : "部门的说明成立"}`;
}

/** Where a rating stands that nobody need act on. */
export function standingOfEnd(rating: RatingCase): Standing {
  switch (rating.status) {
    case "recorded":
      return { sentence: "评价已收到，计入公开的统计", actor: nobody };
    case "taken-back":
      return { sentence: "您在 10 分钟内撤回了，等于没有评过", actor: nobody, next: "可以再评一次" };
    case "reviewed":
      return {
        sentence: `${rating.rules.bureau}复核：申诉成立，这次评价不计入`,
        actor: nobody,
        next: "不同意的，可以打 12345",
      };
    default:
      return {
        sentence: closing(rating),
        actor: nobody,
        ...(rating.closedBy === "bureau" ? { next: "还不满意的，可以打 12345" } : {}),
      };
  }
}
