import { type MockClient, read } from "./mock-client";

const figures = (query: string) => `/v1/ticket-figures?region=152923&${query}`;

/** What a place has published, as lists, filters and searches give it, and one by one. */
export function walkReplies(client: MockClient, region: string): void {
  const list = client.get(`/v1/replies?region=${region}&limit=50`);
  client.get(`/v1/replies?region=${region}`, { "If-None-Match": "*" });
  const { items } = read<{ items: { id: string }[] }>(list);
  expect(items.length).toBeGreaterThan(0);
  for (const { id } of items) client.get(`/v1/replies/${id}`);
  client.get(`/v1/replies/${items[0]?.id}`, { "If-None-Match": "*" });
  for (const filter of ["source=knowledge", "source=ticket&kind=complaint", "q=%E6%B0%B4", "q=%EF%BC%9F"])
    client.get(`/v1/replies?region=${region}&${filter}`);
}

/** The figures in each grouping, and what they refuse. */
export function walkFigures(client: MockClient): void {
  for (const by of ["month", "department", "kind", "channel", "division"])
    expect(client.get(figures(`by=${by}&from=2026-01&to=2026-10`)).status).toBe(200);
  client.get(figures("by=month&from=2026-01&to=2026-10"), { "If-None-Match": "*" });
  client.get(figures("by=month&from=2026-10&to=2026-01"));
  client.get("/v1/ticket-figures?region=999999&by=month&from=2026-01&to=2026-10");
}
