// Keeps the app itself on the phone, so that it starts without a network. Data is none of its business: the app keeps
// what was read by itself (src/shared/api/kept-reads.ts). VERSION, INDEX_HASH and FILES are filled in at build time.
/* global VERSION, INDEX_HASH, FILES */
const prefix = "app-";
const mine = prefix + VERSION;
const index = "/index.html";

const isApp = (path) => path === "/" || path.startsWith("/pages/");
const isFile = (path) => /^\/(js|css|static)\//.test(path);

async function hashOf(response) {
  const bytes = await crypto.subtle.digest("SHA-256", await response.arrayBuffer());
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** One file of this build. Refuses a page in place of a file, and the index of another build. */
async function fetchOne(path) {
  const response = await fetch(path, { cache: /\.[0-9a-f]{8}\./.test(path) ? "default" : "no-cache" });
  const isPage = (response.headers.get("content-type") ?? "").includes("text/html");
  const right = path === index ? (await hashOf(response.clone())) === INDEX_HASH : !isPage;
  if (!response.ok || !right) throw new Error(`${path}: ${response.status}`);
  return [path, response];
}

/** All of this build or nothing. */
async function keepBuild() {
  const responses = await Promise.all([index, ...FILES].map(fetchOne));
  // The newest stands last, one that comes back too.
  await caches.delete(mine);
  const cache = await caches.open(mine);
  for (const [path, response] of responses) await cache.put(path, response);
}

/** The build that this one took over from: a window that began before may still show it, and open more of its pages. */
let before;

const buildsBeside = async (...names) =>
  (await caches.keys()).filter((name) => name.startsWith(prefix) && !names.includes(name));

async function forgetOthers() {
  await Promise.all((await buildsBeside(mine, before)).map((name) => caches.delete(name)));
  await clients.claim();
}

/** The next build once it is here in full, unless another window still shows this one. */
async function nextBuild() {
  const { waiting } = registration;
  if (!waiting || (await clients.matchAll({ type: "window" })).length > 1) return undefined;
  const name = (await buildsBeside(mine)).pop();
  waiting.postMessage({ takeOverFrom: mine });
  return name && caches.match(index, { cacheName: name });
}

/** A file of this build, or of the one before. */
async function openFile(request, path) {
  const kept = (await caches.match(path, { cacheName: mine })) ?? (await caches.match(path));
  return kept ?? fetch(request);
}

function takeOver({ data }) {
  if (!data.takeOverFrom) return;
  before = data.takeOverFrom;
  skipWaiting();
}

async function openApp(request) {
  const page = (await nextBuild()) ?? (await caches.match(index, { cacheName: mine }));
  return page ?? fetch(request);
}

addEventListener("install", (event) => event.waitUntil(keepBuild()));
addEventListener("activate", (event) => event.waitUntil(forgetOthers()));
addEventListener("message", takeOver);
addEventListener("fetch", (event) => {
  const { method, mode, url } = event.request;
  const { origin, pathname } = new URL(url);
  if (method !== "GET" || origin !== location.origin) return;
  if (mode === "navigate" && isApp(pathname)) event.respondWith(openApp(event.request));
  else if (isFile(pathname)) event.respondWith(openFile(event.request, pathname));
});
