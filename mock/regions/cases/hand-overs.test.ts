import { packs } from "../packs";
import { handOvers, withHandOvers } from "./hand-overs";
import { seededCases } from "./seeded-cases";
import { seededTickets } from "./tickets/seeded-tickets";

const now = Date.parse("2026-10-16T09:12:00+08:00");
const { tickets, requests } = withHandOvers(seededTickets(packs, now), seededCases(packs, now));

test.each(handOvers)("$first first: both sides keep the other's trail, in its place", (handOver) => {
  const ticket = tickets.find(({ id }) => id === `tk-${handOver.ticket}`);
  const request = requests.find(({ id }) => id === `dr-${handOver.request}`);
  expect(ticket?.ownerId).toBe(request?.ownerId);
  expect(ticket?.linked).toMatchObject([{ id: request?.id, number: request?.number }]);
  expect(request?.linked).toMatchObject([{ id: ticket?.id, number: ticket?.number }]);
  const ways = [ticket?.linked[0]?.direction, request?.linked?.[0]?.direction];
  expect(ways).toEqual(handOver.first === "ticket" ? ["to", "from"] : ["from", "to"]);
  for (const entries of [ticket?.events ?? [], request?.timeline ?? []]) {
    const times = entries.map(({ at }) => at);
    expect(times).toEqual([...times].sort((one, other) => one - other));
    expect(entries.filter(({ event }) => event.startsWith("handed-"))).toHaveLength(1);
    expect(entries[0]?.event).toBe("submitted");
  }
});
