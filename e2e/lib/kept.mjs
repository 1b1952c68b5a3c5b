// A page that its worker keeps, so that it opens without a connection.

import { setTimeout as pause } from "node:timers/promises";

/** Waits until a page and its scripts are kept; a promise is asked here, for `waitForFunction` takes one for a yes. */
export async function kept(page, wait = 20_000) {
  for (const end = Date.now() + wait; Date.now() < end; await pause(50)) {
    if (await page.evaluate(whole)) return;
  }
  throw new Error("the page is not kept");
}

async function whole() {
  const scripts = [...document.scripts].map((it) => it.src).filter(Boolean);
  const files = await Promise.all(scripts.map((src) => caches.match(src, { cacheName: "kept-assets" })));
  return files.every(Boolean) && Boolean(await caches.match(location.pathname, { cacheName: "kept-pages-spare" }));
}
