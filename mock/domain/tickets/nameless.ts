import type { TicketCase } from "./ticket-case";

/** A report without a name: there is nobody to ask, to call or to wait for. */
export const isNameless = ({ input }: Pick<TicketCase, "input">): boolean => input.anonymous === true;
