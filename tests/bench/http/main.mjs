// Requests per second: our host with the whole contract, Fastify with the same JSON ready, Prism with the contract.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import autocannon from "autocannon";
import { median } from "../median.mjs";
import { startFastify, startOurs, startPrism, stopAll, writeContract } from "./hosts.mjs";

const rounds = Number(process.env.BENCH_ROUNDS ?? 5);
const seconds = Number(process.env.BENCH_SECONDS ?? 3);
const connections = 10;

const folder = mkdtempSync(join(tmpdir(), "bench-http-"));
const [contractFile, schemasFile, routesFile] = ["contract.json", "schemas.json", "routes.json"].map((name) =>
  join(folder, name),
);

let count = 0;

/** A sign-in that nobody sent before: its own key and its own code. */
function nextSignIn(request) {
  count += 1;
  return {
    ...request,
    headers: { ...request.headers, "idempotency-key": `bench-key-${process.pid}-${count}` },
    body: JSON.stringify({ provider: "wechat", code: `bench-code-${process.pid}-${count}` }),
  };
}

const json = { "content-type": "application/json" };
const search = `/v1/guides?region=152923&q=${encodeURIComponent("身份证")}&limit=20`;

async function casesAt(url) {
  const { items } = await (await fetch(`${url}${search}`)).json();
  const { id } = items[0];
  return [
    {
      name: "one guide",
      method: "GET",
      path: `/v1/guides/${id}`,
      route: "/v1/guides/:id",
      schema: "Guide",
      status: 200,
    },
    { name: "search", method: "GET", path: search, route: "/v1/guides", schema: "GuidePage", status: 200 },
    {
      name: "create",
      method: "POST",
      path: "/v1/session",
      route: "/v1/session",
      schema: "Session",
      status: 201,
    },
  ];
}

const requestOf = ({ method, path }) =>
  method === "POST" ? { method, path, headers: json, setupRequest: nextSignIn } : { method, path };

/** The answer of our host to a case, for Fastify to give. */
async function answerOf(url, one) {
  const request = one.method === "POST" ? nextSignIn({ headers: json }) : {};
  const answer = await fetch(`${url}${one.path}`, { method: one.method, ...request });
  if (answer.status !== one.status) throw new Error(`${one.name}: ${answer.status} ${await answer.text()}`);
  return answer.json();
}

async function writeRoutes(url, cases) {
  const schemas = JSON.parse(readFileSync(schemasFile, "utf8"));
  const routes = [];
  for (const one of cases)
    routes.push({
      method: one.method,
      path: one.route,
      status: one.status,
      schema: schemas[one.schema],
      answer: await answerOf(url, one),
    });
  writeFileSync(routesFile, JSON.stringify(routes));
}

/** Requests per second of one case at one host. */
async function load(url, one) {
  const result = await autocannon({ url, connections, duration: seconds, requests: [requestOf(one)] });
  const wrong = result.non2xx + result.errors;
  if (wrong > 0) throw new Error(`${url} ${one.name}: ${wrong} answers were wrong`);
  return result["2xx"] / result.duration;
}

async function main() {
  writeContract(contractFile, schemasFile);
  const ours = await startOurs();
  const cases = await casesAt(ours);
  await writeRoutes(ours, cases);
  const hosts = { ours, fastify: await startFastify(routesFile), prism: await startPrism(contractFile) };
  const rows = [];
  for (const one of cases) {
    const measured = { ours: [], fastify: [], prism: [] };
    for (let round = 0; round <= rounds; round += 1)
      for (const [name, url] of Object.entries(hosts)) {
        const perSecond = await load(url, one);
        // The first round warms up.
        if (round > 0) measured[name].push(perSecond);
      }
    const [own, fastify, prism] = Object.values(measured).map(median);
    const values = { ours: Math.round(own) };
    rows.push(
      {
        what: `${one.name} / Fastify`,
        ...values,
        other: Math.round(fastify),
        ratio: own / fastify,
        target: ">= 0.8",
      },
      {
        what: `${one.name} / Prism`,
        ...values,
        other: Math.round(prism),
        ratio: own / prism,
        target: ">= 5",
      },
    );
  }
  console.log(
    JSON.stringify({
      title: "HTTP",
      unit: "requests/s",
      method: `${connections} connections, ${rounds} rounds of ${seconds} s each, host after host, medians. Ours: npm run mock with the shipped catalogue, every request and its ETag, validation and idempotency as the contract says; each create has a key and a code of its own. Fastify: the same JSON held ready, written through the contract's schema, no checks. Prism: mock of the same contract.`,
      rows,
    }),
  );
}

try {
  await main();
} finally {
  stopAll();
  rmSync(folder, { recursive: true });
}
