import { wordsOf } from "@contract/search/fold";
import { countReplies, filteredReplies, type ReplyFilters } from "../domain/replies/filters";
import { foundIn } from "../domain/replies/found-in";
import { searchReplies, summaryOf } from "../domain/replies/search";
import { pageOf } from "./cursor";
import type { Operation } from "./operation";
import { packOf } from "./region-guides";
import { findReply, repliesOf } from "./reply-entries";

/** GET /v1/replies */
export const listPublishedReplies: Operation<"listPublishedReplies"> = ({ query }, context) => {
  const { q = "", region, limit: _limit, cursor: _cursor, ...filters } = query;
  const pack = packOf(region, context);
  if (!pack) return { refused: "not_found" };
  const found = searchReplies(repliesOf(pack, context), q);
  const shown = filteredReplies(found, filters satisfies ReplyFilters);
  const key = ["replies", region, q.trim(), Object.entries(filters).sort()];
  const page = pageOf(shown, query, JSON.stringify(key));
  if (!page) return { refused: "cursor_invalid" };
  const words = wordsOf(q);
  return {
    ...page,
    items: page.items.map((reply) => {
      const place = foundIn(reply, words);
      return { ...summaryOf(reply), ...(place ? { found: place } : {}) };
    }),
    total: shown.length,
    ...countReplies(found, filters),
  };
};

/** GET /v1/replies/{replyId} */
export const getPublishedReply: Operation<"getPublishedReply"> = ({ path }, context) =>
  findReply(path.replyId, context) ?? { refused: "not_found" };
