import type { components } from "@contract/schema";
import type { Mock } from "../app";

/** What makes a region's list, its pack and its search engine, which take a while, and what reads most else. */
const firstQuestions = (code: string) => [
  `/v1/guides?region=${code}&q=${encodeURIComponent("身份证")}`,
  `/v1/guides?region=${code}`,
  `/v1/guide-packs/${code}`,
  `/v1/fees?region=${code}`,
];

/** Asks a mock first what people will, so that nobody waits for what is made once. */
export function warmUp(mock: Mock): void {
  const ask = (url: string) => {
    const [path = "", query = ""] = url.split("?");
    return String(mock.handle({ method: "GET", path, query, headers: {}, body: "" }).body);
  };
  const { items } = JSON.parse(ask("/v1/regions")) as components["schemas"]["RegionList"];
  for (const { code } of items) for (const url of firstQuestions(code)) ask(url);
}
