// A publication as it is read: computed tables, files, and links to what belongs to it.
import type { components } from "@contract/schema";
import { csvFile } from "../documents/csv-file";
import { publicationDocument } from "../documents/publication-document";
import { dayOf } from "../domain/calendar";
import { memo } from "../domain/memo";
import { captionOf, cellsOf } from "../domain/publications/text-of";
import type { BlockSeed } from "../regions/publication-seed";
import type { RegionPack } from "../regions/region-pack";
import type { Context } from "./operation";
import { computedBlocks } from "./publication-blocks";
import { entriesOf, type PublicationEntry } from "./publication-entries";

type Schemas = components["schemas"];
type Publication = Schemas["Publication"];
type Attachment = Publication["attachments"][number];

/** An attachment with its bytes. */
export interface PublicationFile extends Attachment {
  file: Uint8Array<ArrayBuffer>;
}

function tableFile(block: Schemas["Block"], index: number, title: string): PublicationFile {
  const file = csvFile(cellsOf(block));
  const caption = captionOf(block) || title;
  const id = index === 0 ? "table" : `table-${index + 1}`;
  return { id, name: `${caption.slice(0, 90)}.csv`, format: "csv", bytes: file.length, file };
}

/** A chart's table is one of the text's own, or made of its bars; only tables become files. */
const isTable = ({ kind }: Schemas["Block"]) => kind === "table" || kind === "annual-table";

const filesOf = memo(({ seed, publication }: PublicationEntry): PublicationFile[] => {
  const { title, blocks } = publication;
  return (seed.files ?? []).flatMap((format) => {
    if (format === "csv") return blocks.filter(isTable).map((block, index) => tableFile(block, index, title));
    const file = publicationDocument(publication);
    return [{ id: "text", name: `${title.slice(0, 90)}.docx`, format, bytes: file.length, file }];
  });
});

const isComputed = ({ kind }: BlockSeed) => kind === "annual-table" || kind === "year-counts";

/** The entry with its computed tables; itself where it has none, so that its files are made once. */
export function filledIn(entry: PublicationEntry, pack: RegionPack, context: Context): PublicationEntry {
  if (!entry.seed.blocks.some(isComputed)) return entry;
  const blocks = entry.seed.blocks.flatMap((block) => computedBlocks(block, pack, context));
  return { ...entry, publication: { ...entry.publication, blocks } };
}

function linkOf({
  publication: { id, title, kind, publishedOn },
}: PublicationEntry): Schemas["PublicationLink"] {
  return { id, title, kind, publishedOn };
}

/** Links as a property, absent where there are none. */
function linked<Name extends string>(name: Name, entries: readonly PublicationEntry[]) {
  return (entries.length === 0 ? {} : { [name]: entries.map(linkOf) }) as Partial<
    Record<Name, Schemas["PublicationLink"][]>
  >;
}

/** The files of an entry that is filled in. */
export function attachmentsOf(entry: PublicationEntry): PublicationFile[] {
  return filesOf(entry);
}

/** GET /v1/catalogue/{publicationId}, of an entry of the place. */
export function wholeOf(entry: PublicationEntry, pack: RegionPack, context: Context): Publication {
  const { seed, publication } = filledIn(entry, pack, context);
  const all = entriesOf(pack, dayOf(context.now));
  const named = (slugs: readonly string[] = []) => all.filter((other) => slugs.includes(other.seed.slug));
  const files = attachmentsOf(filledIn(entry, pack, context));
  return {
    ...publication,
    attachments: files.map(({ file: _file, ...attachment }) => attachment),
    ...linked(
      "readings",
      all.filter((other) => other.seed.reads?.includes(seed.slug)),
    ),
    ...linked("policies", named(seed.reads)),
    ...linked("related", named(seed.related)),
  };
}
