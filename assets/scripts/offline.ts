// A page that says `data-offline="UNTIL"` asks the worker to keep it, so that
// it opens again without a connection. Without HTTPS browsers have no worker:
// such a page works as long as it stays open, and says so.

/** Whether this browser, at this address, can open a kept page again. */
export const opensAgain = (): boolean => "serviceWorker" in navigator;

/** Has the page kept, where it asks for it and the browser can. */
export async function keepOffline(): Promise<void> {
  if (!opensAgain() || !document.querySelector("[data-offline]")) return;
  await navigator.serviceWorker.register("/worker.js");
  const { active } = await navigator.serviceWorker.ready;
  active?.postMessage({ keep: location.pathname, assets: assets() });
  await navigator.storage?.persist?.();
}

/** The hashed files that this page has fetched. */
function assets(): string[] {
  const fetched = performance.getEntriesByType("resource").map((it) => new URL(it.name));
  const own = fetched.filter((it) => it.origin === location.origin && it.pathname.startsWith("/assets/"));
  const named = [...document.querySelectorAll<HTMLLinkElement | HTMLScriptElement>("link[href], script[src]")]
    .map((it) => new URL(it instanceof HTMLScriptElement ? it.src : it.href))
    .filter((it) => it.pathname.startsWith("/assets/"));
  return [...new Set([...own, ...named].map((it) => it.pathname))];
}

/** Asks the browser to send what waits even when the page is closed, where it knows how. */
export async function sendLater(): Promise<void> {
  if (!opensAgain()) return;
  const registration = (await navigator.serviceWorker.getRegistration()) as
    | (ServiceWorkerRegistration & { sync?: { register(tag: string): Promise<void> } })
    | undefined;
  await registration?.sync?.register("outbox").catch(() => {});
}
