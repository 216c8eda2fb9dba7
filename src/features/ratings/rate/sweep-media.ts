import { sweepFiles } from "@/shared/media/sweep-media";
import { useRateDrafts } from "./drafts";

/** How the names of a rating's files begin on the phone. */
export const mediaPrefix = "rating-";

/** Lets go of the files that stand in no draft of a rating any more. */
export function sweepMedia(): Promise<void> {
  const { drafts } = useRateDrafts.getState();
  return sweepFiles(
    mediaPrefix,
    Object.values(drafts).flatMap(({ media }) => media),
  );
}
