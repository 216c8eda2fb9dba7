import type { RatingDesk } from "../queries";
import { ratingBody } from "./body";
import { emptyDraft } from "./drafts";
import { chosenOf, mostTags, tagSetOf, toggled } from "./tags";

const coded = (code: string) => ({ code, name: code });
const many = ["a", "b", "c", "d", "e", "f", "g"].map(coded);
const desk: Pick<RatingDesk, "tags"> = {
  tags: {
    version: "2026-1",
    sets: [
      { kinds: ["window"], levels: [1, 2], title: "哪里不好", tags: [coded("waited-long"), coded("rude")] },
      { kinds: ["window"], levels: [4, 5], title: "哪里好", tags: many },
    ],
  },
};
const subject = { kind: "window", id: "w-1" } as const;

test("only tags of the level go, with the version they are of", () => {
  const draft = { ...emptyDraft, tags: ["waited-long", "a"] };
  expect(ratingBody(subject, { ...draft, level: 2 }, desk)).toEqual({
    subject,
    level: 2,
    anonymous: true,
    tags: ["waited-long"],
    tagsVersion: "2026-1",
  });
  expect(ratingBody(subject, { ...draft, level: 3, text: "  " }, desk)).toEqual({
    subject,
    level: 3,
    anonymous: true,
  });
});

test("nothing goes without a level", () => {
  expect(ratingBody(subject, emptyDraft, desk)).toBeUndefined();
});

test("no more tags are on than the contract takes", () => {
  const set = tagSetOf(desk, "window", 5);
  if (!set) throw new Error("no tags of 5");
  const six = many.slice(0, mostTags).map(({ code }) => code);
  expect(toggled(set, six, "g")).toEqual(six);
  expect(toggled(set, six, "a")).toEqual(six.slice(1));
  expect(chosenOf(set, toggled(set, ["rude"], "a"))).toEqual(["a"]);
});
