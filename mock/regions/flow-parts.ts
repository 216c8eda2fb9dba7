// How a question flow is told in short.
import type { FlowOutcomeSeed } from "./region-pack";

type Way = FlowOutcomeSeed["guides"][number];

/** A matter to handle: its slug, the materials this person need not bring by their exact names, and notes. */
export function matter(slug: string, without: string[] = [], notes: string[] = []): Way {
  return { matter: slug, without, notes };
}

/** Where a flow ends: what to do in this order, or whom to call. */
export function outcome(
  id: string,
  title: string,
  text: string,
  guides: Way[],
  phone?: string,
): FlowOutcomeSeed {
  return { id, title, text, guides, ...(phone ? { phone } : {}) };
}
