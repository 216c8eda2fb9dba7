// A guide and its department, which changes it while somebody looks.
import { guideNamed } from "./shipped";
import type { WebHost } from "./web-host";

/** A guide that is not in the other pictures: its changes stay. */
export const changing = guideNamed("老年人优待证办理（老年证）");

/** Publishes a change of it, as its department would. */
export async function publish(host: WebHost, change: string): Promise<void> {
  const headers = { "content-type": "application/json" };
  const url = `${host.url}/preview/guides/${changing.id}/changes`;
  const answer = await fetch(url, { method: "POST", headers, body: JSON.stringify({ change }) });
  const { changes = [] } = (await answer.json()) as { changes?: unknown[] };
  if (changes.length === 0) throw new Error(`${answer.status} ${change} changes nothing`);
}
