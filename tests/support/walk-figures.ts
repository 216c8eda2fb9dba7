import { type MockClient, read } from "./mock-client";

const groupings = {
  "ticket-figures": ["month", "department", "kind", "channel", "division"],
  "case-figures": ["topic", "month", "department", "type"],
  "rating-figures": ["month", "department", "window", "guide"],
} as const;

/** What some figures refuse: months the wrong way round, too many, not begun, and a place that is not there. */
function walkWrongMonths(client: MockClient, name: string, more: string): void {
  for (const months of ["from=2026-10&to=2026-01", "from=2020-01&to=2026-10", "to=2099-12"])
    expect(client.get(`/v1/${name}?region=152923&by=month&${months}${more}`).status).toBe(400);
  expect(client.get(`/v1/${name}?region=999999&by=month${more}`).status).toBe(404);
}

/** The figures of a place in each grouping and topic, and what they refuse. */
export function walkFigures(client: MockClient, region: string): void {
  for (const [name, ways] of Object.entries(groupings)) {
    for (const by of ways) {
      for (const topic of name === "case-figures" ? ["all", "applications", "tickets", "disclosure"] : [""]) {
        const more = topic ? `&topic=${topic}` : "";
        for (const months of by === "month" ? ["", "&from=2010-01&to=2010-02"] : [""])
          expect(client.get(`/v1/${name}?region=${region}&by=${by}${months}${more}`).status).toBe(200);
      }
    }
    const more = name === "case-figures" ? "&topic=all" : "";
    walkWrongMonths(client, name, more);
    client.get(`/v1/${name}?region=${region}&by=month${more}`, { "If-None-Match": "*" });
  }
}

/** What bad ratings changed, page by page, and what older reports printed. */
export function walkPublishedRatings(client: MockClient, region: string): void {
  const url = `/v1/rectifications?region=${region}&limit=50`;
  const { items, nextCursor } = read<{ items: { department: { code: string } }[]; nextCursor?: string }>(
    client.get(url),
  );
  expect(items.length).toBeGreaterThan(0);
  if (nextCursor) expect(client.get(`${url}&cursor=${nextCursor}`).status).toBe(200);
  expect(client.get(`${url}&department=${items[0]?.department.code}`).status).toBe(200);
  expect(client.get(`${url}&cursor=1-abcdef`).status).toBe(400);
  client.get(url, { "If-None-Match": "*" });
  client.get(`/v1/report-figures?region=${region}`);
  client.get("/v1/report-figures", { "If-None-Match": "*" });
  expect(client.get("/v1/report-figures?region=999999").status).toBe(404);
}
