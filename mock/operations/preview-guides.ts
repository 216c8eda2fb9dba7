import { dayOf } from "../domain/calendar";
import { publishChange } from "../domain/publish-change";
import type { Operation } from "./operation";
import { packOf } from "./region-guides";

/**
 * POST /preview/guides/{guideId}/changes: from now on everybody reads the changed version, until a reset. A guide
 * that was withdrawn is not found any more, not even here.
 */
export const changeGuide: Operation<"changeGuide"> = ({ path, body }, context) => {
  const { store, content, now, newId } = context;
  const today = dayOf(now);
  const before = content.guides.get(path.guideId, today);
  if (!before) return { refused: "not_found" };
  const hotlines = packOf(before.region.code, context)?.region.hotlines.map(({ phone }) => phone);
  const { guide, changes } = publishChange(before, body.change, today, hotlines);
  if (changes.length > 0)
    store.put("publishedGuides", { id: guide.id, revision: newId(), from: today, guide });
  return { id: guide.id, version: guide.version, changes };
};
