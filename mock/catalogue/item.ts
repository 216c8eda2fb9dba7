// An item of an export with everything that hangs on it, before it is a guide.
import type { Suspicion } from "./spam/suspicions";
import type { Row } from "./tables";

/** One suspicious field. */
export interface ItemSuspicion extends Suspicion {
  file: string;
  line: number;
  column: string;
  /** What the field held, as a hash: markup that readers never see counts as content too. */
  fieldHash: string;
}

/** An item with its rows, plain text all of them, each list in the order in which the rows came. */
export interface Item {
  basic: Row;
  extend?: Row;
  words?: Row;
  material: Row[];
  fee: Row[];
  question: Row[];
  suspicions: ItemSuspicion[];
}

/** The rows of an item's table, ordered by order_num, then by line. */
export function rowsOf(item: Item, table: "material" | "fee" | "question"): Row[] {
  const order = (row: Row) => Number.parseInt(row.values.order_num ?? "", 10) || Number.MAX_SAFE_INTEGER;
  return item[table].sort((a, b) => order(a) - order(b) || a.line - b.line);
}
