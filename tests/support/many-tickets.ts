// Tickets by the thousand, all one person's: the seeded ones that are in a department's hands, again and again.
import type { TicketCase } from "@mock/domain/tickets/ticket-case";
import { seededTickets } from "@mock/regions/cases/tickets/seeded-tickets";
import { packs } from "@mock/regions/packs";

/** So many open tickets of the resident, as of a moment (epoch milliseconds). */
export function manyTickets(count: number, now: number): TicketCase[] {
  const seeded = seededTickets(packs, now).filter(({ status }) => status === "in-progress");
  return Array.from({ length: count }, (_, index) => {
    const row = seeded[index % seeded.length];
    if (!row) throw new Error("no seeded ticket is in progress");
    const number = `152923-260921-${String(index).padStart(5, "0")}`;
    const input = { ...row.input, text: `第${index + 1}件：${row.input.text}` };
    return { ...row, input, id: `tk-many-${index}`, number, ownerId: "resident" };
  });
}
