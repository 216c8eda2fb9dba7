// What a visit leaves where others can read it: addresses, titles, the console. Nobody's data may stand there.
import type { Page } from "playwright-core";

/** Everything heard so far, one line each. */
export interface Traces {
  lines(): Promise<string[]>;
}

/** Listens from now on; call it before the first page with something personal on it. */
export function watchTraces(page: Page): Traces {
  const heard = new Set<string>();
  const readable = (url: string) => `${url} ${decodeURIComponent(url)}`;
  page.on("request", (request) => heard.add(readable(request.url())));
  page.on("framenavigated", (frame) => heard.add(readable(frame.url())));
  page.on("console", (message) => heard.add(`console: ${message.text()}`));
  return {
    lines: async () => {
      heard.add(`title: ${await page.title()}`);
      return [...heard];
    },
  };
}
