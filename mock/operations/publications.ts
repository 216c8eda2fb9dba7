import { dayOf } from "../domain/calendar";
import { columns } from "../domain/publications/columns";
import { facetsOf, filtered, type PublicationFilters } from "../domain/publications/filters";
import { searchPublications } from "../domain/publications/search";
import { pageOf } from "./cursor";
import type { Context, Operation } from "./operation";
import { entriesOf, publicationsOf } from "./publication-entries";
import { attachmentsOf, filledIn, wholeOf } from "./publication-whole";
import { packOf } from "./region-guides";

/** GET /v1/catalogue-columns */
export const listColumns: Operation<"listColumns"> = ({ query }, context) => {
  const pack = packOf(query.region, context);
  if (!pack) return { refused: "not_found" };
  const all = publicationsOf(pack, dayOf(context.now));
  const items = columns.map(({ kind: _kind, ...column }) => {
    const within = all.filter((one) => one.column.code === column.code);
    const latest = within[0]?.title;
    return { ...column, count: within.length, ...(latest === undefined ? {} : { latest }) };
  });
  return { items, total: all.length };
};

/** GET /v1/catalogue */
export const listPublications: Operation<"listPublications"> = ({ query }, context) => {
  const { q = "", region, limit: _limit, cursor: _cursor, ...filters } = query;
  const pack = packOf(region, context);
  if (!pack) return { refused: "not_found" };
  const found = searchPublications(publicationsOf(pack, dayOf(context.now)), q);
  const shown = filtered(found, filters satisfies PublicationFilters);
  const key = ["catalogue", region, q.trim(), Object.entries(filters).sort()];
  const page = pageOf(shown, query, JSON.stringify(key));
  return page
    ? { ...page, total: shown.length, facets: facetsOf(found, filters) }
    : { refused: "cursor_invalid" };
};

/** The place and the entry of a publication that is out by today. */
function find(publicationId: string, context: Context) {
  for (const pack of context.content.packs) {
    const entry = entriesOf(pack, dayOf(context.now)).find(
      ({ publication }) => publication.id === publicationId,
    );
    if (entry) return { pack, entry };
  }
  return undefined;
}

/** GET /v1/catalogue/{publicationId} */
export const getPublication: Operation<"getPublication"> = ({ path }, context) => {
  const found = find(path.publicationId, context);
  return found ? wholeOf(found.entry, found.pack, context) : { refused: "not_found" };
};

/** GET /v1/catalogue/{publicationId}/attachments/{attachmentId} */
export const getPublicationAttachment: Operation<"getPublicationAttachment"> = ({ path }, context) => {
  const found = find(path.publicationId, context);
  if (!found) return { refused: "not_found" };
  const files = attachmentsOf(filledIn(found.entry, found.pack, context));
  const attachment = files.find(({ id }) => id === path.attachmentId);
  if (!attachment) return { refused: "not_found" };
  const { file, name, id, format } = attachment;
  return { file, type: "application/octet-stream", name, plainName: `${path.publicationId}-${id}.${format}` };
};
