import { useState } from "react";
import { takeOut } from "@/shared/api/outbox";
import { t } from "@/shared/i18n/translate";
import type { DraftMedia } from "@/shared/media/draft-media";
import { useMedia } from "@/shared/media/use-media";
import { goToField } from "@/shared/platform/part-of-page";
import type { Level, RatedRef, RatingDesk } from "../queries";
import { changeDraft, draftOf, type RateDraft, subjectKey, useRateDraft } from "./drafts";
import { mediaPrefix, sweepMedia } from "./sweep-media";
import { chosenOf, tagSetOf, toggled } from "./tags";

/** What one says about what was done, with the ways to say it. */
export function useRateForm(ref: RatedRef, desk: RatingDesk) {
  const subject = subjectKey(ref);
  const draft = useRateDraft(subject);
  const [pointed, setPointed] = useState(false);
  const { level } = draft;
  const set = level === undefined ? undefined : tagSetOf(desk, ref.kind, level);
  const change = (part: Partial<RateDraft>) => {
    const { key } = draftOf(subject);
    // Other words are another intention: what was refused before goes.
    if (key !== "") takeOut(key);
    changeDraft(subject, { ...part, key: "" });
  };
  const media = useMedia({
    prefix: mediaPrefix,
    current: () => draftOf(subject).media,
    change: (files: readonly DraftMedia[]) => change({ media: files }),
    sweep: sweepMedia,
  });
  return {
    draft,
    set,
    chosen: chosenOf(set, draft.tags),
    media,
    levelError: pointed && level === undefined ? t("ratings.rate.first") : "",
    choose: (next: Level) => change({ level: next }),
    toggle: (code: string) => {
      if (set) change({ tags: toggled(set, draft.tags, code) });
    },
    write: (text: string) => change({ text }),
    hide: (anonymous: boolean) => change({ anonymous }),
    /** Whether it can be handed in; points at what is missing otherwise. */
    check: () => {
      setPointed(true);
      if (level === undefined) goToField("rating-level");
      return level !== undefined;
    },
  };
}

export type RateForm = ReturnType<typeof useRateForm>;
