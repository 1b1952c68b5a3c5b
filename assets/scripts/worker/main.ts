// The service worker: a page that must open without a connection is kept here
// while it says so itself (`data-offline="UNTIL"`, in milliseconds), with the
// assets it uses. The network comes first. No other page is ever kept, and
// with the last kept page the worker takes itself away.

import { UNSEEN } from "../ask";
import { sendEverything } from "../outbox/send";

declare const self: ServiceWorkerGlobalScope;

/** A browser that is killed while it writes a page loses that copy: the other is whole. */
const PAGES = ["kept-pages", "kept-pages-spare"];
const ASSETS = "kept-assets";
const UNTIL = "kept-until";
/** How long a page may keep somebody waiting in a bad connection before the kept one is shown. */
const PATIENCE = 3_000;
/** Answers that say: this page is nobody's any more. */
const GONE = [401, 403, 404, 409, 410];

self.addEventListener("install", () => void self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(Promise.all([self.clients.claim(), dropExpired()])));

self.addEventListener("message", (event) => {
  const { keep, assets = [] } = event.data as { keep?: string; assets?: string[] };
  if (keep) event.waitUntil(startKeeping(keep, assets));
});

// Where the browser knows how, what waits is sent even after the page was closed.
self.addEventListener("sync", (event) => (event as ExtendableEvent).waitUntil(sendEverything()));

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== self.location.origin) return;
  if (url.pathname.startsWith("/assets/")) {
    event.respondWith(caches.match(request, { cacheName: ASSETS }).then((kept) => kept ?? fetch(request)));
  } else if (request.mode === "navigate") {
    event.waitUntil(dropExpired());
    event.respondWith(answerPage(request, url.pathname));
  } else if (request.headers.get("accept")?.includes("text/html")) {
    // The page looks at itself again: what it sees is what will be shown offline.
    event.respondWith(fetch(request).then((answer) => updateKept(url.pathname, answer)));
  }
});

/** A page: from the network, or the kept one when there is no good answer in time. */
async function answerPage(request: Request, path: string): Promise<Response> {
  const kept = await keptPage(path);
  const fresh = fetch(request).then((answer) => (kept ? updateKept(path, answer) : answer));
  if (!kept) return fresh;
  const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), PATIENCE));
  const answer = await Promise.race([fresh, late]).catch(() => null);
  return answer && answer.status < 500 ? answer : kept;
}

/** Begins to keep a page that asked for it. */
async function startKeeping(path: string, assets: string[]): Promise<void> {
  const answer = await fetch(path, { headers: { accept: "text/html" }, signal: AbortSignal.timeout(UNSEEN) });
  if (answer.ok) await keep(path, answer);
  const cache = await caches.open(ASSETS);
  for (const asset of assets) if (!(await cache.match(asset))) await cache.add(asset);
}

/** Notes what the network says of a kept page. */
async function updateKept(path: string, answer: Response): Promise<Response> {
  if (!(await keptPage(path))) return answer;
  if (answer.ok) await keep(path, answer.clone());
  else if (GONE.includes(answer.status)) await drop(path);
  return answer;
}

/** Keeps a page for as long as it says, and drops one that says so no longer. */
async function keep(path: string, answer: Response): Promise<void> {
  const html = await answer.text();
  const until = Number(/\bdata-offline="(\d+)"/.exec(html)?.[1] ?? 0);
  if (until <= Date.now()) return drop(path);
  const headers = new Headers(answer.headers);
  headers.set(UNTIL, String(until));
  for (const copy of PAGES) await (await caches.open(copy)).put(path, new Response(html, { headers }));
}

const isExpired = (kept: Response): boolean => Number(kept.headers.get(UNTIL)) <= Date.now();

async function keptPage(path: string): Promise<Response | undefined> {
  for (const copy of PAGES) {
    const kept = await caches.match(path, { cacheName: copy });
    if (kept && !isExpired(kept)) return kept;
  }
  return undefined;
}

async function drop(path: string): Promise<void> {
  for (const copy of PAGES) await (await caches.open(copy)).delete(path);
  await endWhenEmpty();
}

/** Drops the pages whose time is over. One that is just being written again is not there to read. */
async function dropExpired(): Promise<void> {
  let dropped = false;
  for (const copy of PAGES) {
    const cache = await caches.open(copy);
    for (const request of await cache.keys()) {
      const kept = await cache.match(request);
      if (kept && isExpired(kept)) dropped = await cache.delete(request);
    }
  }
  if (dropped) await endWhenEmpty();
}

/** With the last kept page the worker and its caches go. */
async function endWhenEmpty(): Promise<void> {
  for (const copy of PAGES) if ((await (await caches.open(copy)).keys()).length > 0) return;
  await Promise.all([...PAGES, ASSETS].map((name) => caches.delete(name)));
  await self.registration.unregister();
}
