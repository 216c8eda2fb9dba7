// Milliseconds of the mock, without a transport, over 10,000 guides of one region and 10,000 disclosure requests:
// `npm run bench -- mock`.
import { createMock } from "@mock/app";
import { shippedWords } from "@mock/hosts/guides-file";
import { warmUp } from "@mock/hosts/warm-up";
import { createStore } from "@mock/store";
import { guideCorpus } from "../../support/guide-corpus";
import { sampleGuides } from "../../support/sample-guides";
import { manyCases } from "./many-cases";

const size = Number(process.env.BENCH_GUIDES ?? 10_000);
const region = { code: "152923", name: "额济纳旗" };

const [sample] = sampleGuides;
if (!sample) throw new Error("no sample guide");
const guides = guideCorpus(size).map(({ rank: _rank, ...row }) => ({
  ...sample,
  events: [],
  ...row,
  keywords: [...row.keywords],
  region,
}));
const [first = sample] = guides;

const now = Date.parse("2026-10-16T09:12:00+08:00");
const mock = createMock({
  clock: { now: () => now },
  store: createStore({ disclosureRequests: manyCases(size, now) }),
  seed: "bench",
  guides,
  words: shippedWords,
});

let authorization = "";

function ask(url: string, body?: object): string {
  const [path = "", query = ""] = url.split("?");
  const headers = { "content-type": "application/json", authorization };
  const sent = { path, query, headers, body: body ? JSON.stringify(body) : "" };
  const answer = mock.handle({ method: body ? "POST" : "GET", ...sent });
  if (answer.status > 201) throw new Error(`${url}: ${answer.status}`);
  return String(answer.body);
}

function time(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

const text = encodeURIComponent;
const { version } = JSON.parse(ask("/v1/guide-packs/152923")) as { version: string };
ask(`/preview/guides/${first.id}/changes`, { change: "promised-shorter" });
warmUp(mock);
const session = JSON.parse(ask("/preview/session", { persona: "resident" })) as { token: string };
authorization = `Bearer ${session.token}`;

const urls: Record<string, string> = {
  "all guides": "/v1/guides?region=152923",
  "three filters": "/v1/guides?region=152923&visits=1&free=true&audience=person",
  "a word": `/v1/guides?region=152923&q=${text("登记")}`,
  "one wrong character": `/v1/guides?region=152923&q=${text(`${first.name.slice(0, 2)}错${first.name.slice(3, 5)}`)}`,
  initials: "/v1/guides?region=152923&q=sfz",
  pinyin: "/v1/guides?region=152923&q=shenfenzheng",
  nothing: `/v1/guides?region=152923&q=${text("没有这种事")}`,
  suggestions: `/v1/guide-suggestions?region=152923&q=${text("登")}`,
  "one guide": `/v1/guides/${first.id}`,
  "50 versions": `/v1/guide-versions?ids=${guides.slice(0, 50).map(({ id }) => id)}`,
  "the pack": "/v1/guide-packs/152923",
  "a delta": `/v1/guide-packs/152923?since=${version}`,
  fees: "/v1/fees?region=152923",
  halls: "/v1/halls?region=152923",
  "service points": "/v1/service-points?region=152923",
  "own requests": "/v1/disclosure-requests",
  "one request": "/v1/disclosure-requests/dr-many-0",
  messages: "/v1/messages",
  "the official table": "/v1/statistics/disclosure?region=152923&year=2026",
  "all cases": "/preview/cases",
};

/** Milliseconds that a query on so many guides may take at the mock. */
const limit = 50;

/** The first time a question is asked: the mock keeps its answers for the next. */
const rows = Object.entries(urls).map(([name, url]) => {
  const first = time(() => ask(url));
  return { what: name, ours: first.toFixed(1), other: limit, ratio: first / limit, target: "<= 1" };
});

console.log(
  JSON.stringify({
    title: `The mock over ${size} guides and ${size} disclosure requests`,
    unit: "ms",
    method:
      "Each question once, without a transport, after the warm-up that the HTTP host does before it listens.",
    rows,
  }),
);
