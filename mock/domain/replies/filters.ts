// The filters of published replies, and the counts beside their values.
import type { components } from "@contract/schema";
import { kindNames } from "../tickets/kind-names";

type Schemas = components["schemas"];
type Reply = Schemas["PublishedReply"];
type Count = Schemas["Facet"];

/** What a list is narrowed to. */
export interface ReplyFilters {
  source?: Reply["source"];
  kind?: Schemas["TicketKind"];
  /** Credit code. */
  department?: string;
}

type Name = keyof ReplyFilters;
const names = ["source", "kind", "department"] as const satisfies Name[];

const valueFor: Record<Name, (reply: Reply) => string | undefined> = {
  source: ({ source }) => source,
  kind: ({ kind }) => kind,
  department: ({ department }) => department.code,
};

function passes(reply: Reply, filters: ReplyFilters, except?: Name): boolean {
  return names.every(
    (name) => name === except || filters[name] === undefined || valueFor[name](reply) === filters[name],
  );
}

/** Those that pass every filter, in their order. */
export function filteredReplies(replies: readonly Reply[], filters: ReplyFilters): Reply[] {
  return replies.filter((reply) => passes(reply, filters));
}

function countsOf(counted: readonly Omit<Count, "count">[]): Count[] {
  const counts = new Map<string, Count>();
  for (const { code, name } of counted) {
    counts.set(code, { code, name, count: (counts.get(code)?.count ?? 0) + 1 });
  }
  return [...counts.values()].sort(
    (one, other) => other.count - one.count || (one.code < other.code ? -1 : 1),
  );
}

const sourceNames: Record<Reply["source"], string> = { ticket: "诉求答复", knowledge: "知识库" };

/** The contract's limit. */
const mostDepartments = 60;

/** Each facet is counted with the other filters applied, so that a value shows what a tap on it gives. */
export function countReplies(
  replies: readonly Reply[],
  filters: ReplyFilters,
): Record<"sources" | "kinds" | "departments", Count[]> {
  const within = (name: Name) => replies.filter((reply) => passes(reply, filters, name));
  return {
    sources: countsOf(within("source").map(({ source }) => ({ code: source, name: sourceNames[source] }))),
    kinds: countsOf(
      within("kind").flatMap(({ kind }) => (kind === undefined ? [] : { code: kind, name: kindNames[kind] })),
    ),
    departments: countsOf(within("department").map(({ department }) => department)).slice(0, mostDepartments),
  };
}
