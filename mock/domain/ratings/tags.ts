// The tags that may be chosen: versioned data of a region, by what is rated and by level.
import type { components } from "@contract/schema";
import type { Day } from "../calendar";
import type { FieldErrors } from "./command";

type Schemas = components["schemas"];
type Sets = Schemas["RatingDesk"]["tags"]["sets"];

/** The tags from a day on. */
export interface TagVersion {
  version: string;
  effectiveOn: Day;
  sets: Sets;
}

/** The version in force on a day; the oldest serves whatever is older. */
export function tagsOn(versions: readonly TagVersion[], day: Day): TagVersion {
  const inForce = versions.filter(({ effectiveOn }) => effectiveOn <= day);
  return inForce[inForce.length - 1] ?? versions[0] ?? { version: "2019-1", effectiveOn: day, sets: [] };
}

type Chosen = Pick<Schemas["RatingInput"], "subject" | "level" | "tags" | "tagsVersion">;

/** The tags that fit what is rated and how. */
const fitting = ({ sets }: TagVersion, { subject, level }: Pick<Chosen, "subject" | "level">) =>
  sets
    .filter(({ kinds, levels }) => kinds.includes(subject.kind) && levels.includes(level))
    .flatMap(({ tags }) => tags);

/** What is wrong with the tags: another version than the one in force, or one that does not fit. */
export function tagErrors(chosen: Chosen, inForce: TagVersion): FieldErrors {
  const { tags = [], tagsVersion } = chosen;
  if (tags.length === 0) return [];
  if (tagsVersion !== inForce.version) {
    return [{ pointer: "#/tagsVersion", code: "outdated", detail: "选项换新了，请再选一次" }];
  }
  const codes = fitting(inForce, chosen).map(({ code }) => code);
  return tags.flatMap((tag, index) =>
    codes.includes(tag)
      ? []
      : [{ pointer: `#/tags/${index}`, code: "unknown", detail: "这个选项和满意程度对不上" }],
  );
}

/** The tags in words. */
export function chosenTags(chosen: Chosen, inForce: TagVersion): Schemas["Coded"][] {
  const known = new Map(fitting(inForce, chosen).map((tag) => [tag.code, tag]));
  return (chosen.tags ?? []).flatMap((code) => known.get(code) ?? []);
}
