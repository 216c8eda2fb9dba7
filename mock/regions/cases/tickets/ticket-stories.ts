import { herderTickets } from "./herder";
import { agentTickets, companyTickets, elderTickets, namelessTickets } from "./others";
import { residentTickets } from "./resident";
import type { TicketStory } from "./ticket-story";

/** All tickets of the personas, and those of nobody. */
export const ticketStories: readonly TicketStory[] = [
  ...herderTickets,
  ...residentTickets,
  ...elderTickets,
  ...companyTickets,
  ...agentTickets,
  ...namelessTickets,
];
