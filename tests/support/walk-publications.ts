import { type MockClient, read } from "./mock-client";

interface Listed {
  items: { id: string }[];
}
interface Whole {
  attachments: { id: string }[];
}

/** Everything that is published in a region, with files, tags, and who takes requests there. */
export function walkPublications(client: MockClient, region: string): void {
  const again = (url: string) => client.get(url, { "If-None-Match": client.get(url).headers.etag ?? "" });
  for (const name of ["catalogue-columns", "agencies", "catalogue"]) again(`/v1/${name}?region=${region}`);
  client.get(`/v1/agencies?region=${region}&q=${encodeURIComponent("草原补奖")}`);
  client.get(`/v1/catalogue?region=${region}&q=${encodeURIComponent("预算")}&year=2025`);
  for (const year of [2019, 2025, 2026, 2100])
    again(`/v1/statistics/disclosure?region=${region}&year=${year}`);
  client.get("/v1/statistics/disclosure?region=999999&year=2025");
  for (const { id } of read<Listed>(client.get(`/v1/catalogue?region=${region}&limit=50`)).items) {
    const { attachments } = read<Whole>(client.get(`/v1/catalogue/${id}`));
    for (const attachment of attachments) again(`/v1/catalogue/${id}/attachments/${attachment.id}`);
    again(`/v1/catalogue/${id}`);
  }
}
