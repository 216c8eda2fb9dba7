// The centre's and the departments' side of tickets, for staff and tests. Exists only on the mock.
import type { components } from "@contract/schema";
import { findPersonalData, redact } from "../domain/redaction/redact";
import { agencyActions, decide } from "../domain/tickets/machine";
import { redactedTitle } from "../domain/tickets/redacted-title";
import type { TicketCase } from "../domain/tickets/ticket-case";
import { putTicket } from "../joined-tickets";
import { knownOf } from "../known-of-ticket";
import { ticketRow } from "../ticket-rows";
import type { Context, Input, Operation } from "./operation";
import { packOf } from "./region-guides";

type Schemas = components["schemas"];

/** A ticket as the back office sees it; of a report without a name nobody is told. */
export function ticketCaseView(row: TicketCase, now: number): Schemas["CaseView"] {
  return {
    id: row.id,
    number: row.number,
    kind: "ticket",
    persona: row.ownerId ?? "",
    status: row.status,
    agencyActions: agencyActions(row, now),
  };
}

type Publication = Pick<Schemas["RedactionProposal"], "title" | "question" | "answer">;
const published = ["title", "question", "answer"] as const;

/** What staff confirmed must hold no personal data any more (个人信息保护法第二十五条). */
function publicationErrors(said: Publication, row: TicketCase, context: Context) {
  const known = knownOf(row, context);
  return published.flatMap((name) => {
    const found = findPersonalData(said[name], known);
    const detail = "还有个人信息，请再看一遍";
    return found.length > 0 ? [{ pointer: `#/${name}`, code: "personal_data", detail }] : [];
  });
}

/** Codes that name no department of the region. */
function departmentErrors(body: Input<"actOnTicketAsAgency">["body"], names: ReadonlyMap<string, string>) {
  const codes: [string, string | undefined][] =
    body.action === "dispatch" || body.action === "rule"
      ? [
          ["#/main", body.main],
          ...(body.assist ?? []).map((code, index): [string, string] => [`#/assist/${index}`, code]),
        ]
      : body.action === "send-back"
        ? [["#/suggests", body.suggests]]
        : [];
  return codes.flatMap(([pointer, code]) =>
    code !== undefined && !names.has(code) ? [{ pointer, code: "unknown", detail: "这里没有这个部门" }] : [],
  );
}

/** POST /preview/tickets/{ticketId}/actions */
export const actOnTicketAsAgency: Operation<"actOnTicketAsAgency"> = ({ path, body }, context) => {
  const { now } = context;
  const row = ticketRow(path.ticketId, context);
  if (!row) return { refused: "not_found" };
  const agencies = packOf(row.regionCode, context)?.agencies ?? [];
  const departments = new Map(agencies.map(({ agency }) => [agency.code, agency.name]));
  const errors = [
    ...departmentErrors(body, departments),
    ...(body.action === "publish" ? publicationErrors(body, row, context) : []),
  ];
  if (errors.length > 0) return { refused: "invalid_request", errors };
  const decision = decide(row, body, { role: "agency", now, departments });
  if (!decision.ok) return decision.refusal;
  putTicket(decision.ticket, context);
  return ticketCaseView(decision.ticket, now);
};

/** Characters of a question; what stands for a name may be longer than the name. */
const longest = 2000;

/** GET /preview/tickets/{ticketId}/redaction: a proposal, which staff read before they publish. */
export const proposeRedaction: Operation<"proposeRedaction"> = ({ path }, context) => {
  const row = ticketRow(path.ticketId, context);
  if (!row) return { refused: "not_found" };
  const known = knownOf(row, context);
  const parts = [row.input.text, row.reply?.text ?? ""].map((text) => redact(text, known));
  const counts = new Map<Schemas["RedactionProposal"]["removed"][number]["kind"], number>();
  // The title is the beginning of the question: what stands in it is counted there.
  for (const { kind, count } of parts.flatMap(({ removed }) => removed)) {
    counts.set(kind, (counts.get(kind) ?? 0) + count);
  }
  const [question = "", answer = ""] = parts.map(({ text }) => [...text].slice(0, longest).join(""));
  return {
    title: redactedTitle(row, known),
    question,
    answer,
    removed: [...counts].map(([kind, count]) => ({ kind, count })),
  };
};
