import type { TicketCase, TicketDepartment } from "./ticket-case";

/** Whom it is with; nobody until it was dispatched. */
export const mainOf = ({ departments }: Pick<TicketCase, "departments">): TicketDepartment | undefined =>
  departments.find(({ role }) => role === "main");
