import { type MockClient, read } from "./mock-client";

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
