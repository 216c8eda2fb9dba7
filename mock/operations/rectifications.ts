import { rectificationsIn } from "../rectifications";
import { pageOf } from "./cursor";
import type { Operation } from "./operation";
import { packOf } from "./region-guides";

/** GET /v1/rectifications */
export const listRectifications: Operation<"listRectifications"> = ({ query }, context) => {
  const { region, department } = query;
  const pack = packOf(region, context);
  if (!pack) return { refused: "not_found" };
  const shown = rectificationsIn(pack, context).filter(
    (one) => department === undefined || one.department.code === department,
  );
  const page = pageOf(shown, query, JSON.stringify(["rectifications", region, department ?? ""]));
  return page ? { ...page, total: shown.length } : { refused: "cursor_invalid" };
};
