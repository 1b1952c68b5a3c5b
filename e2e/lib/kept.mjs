// What a device keeps: the page that its worker opens without a connection,
// and drafts on the disk.

import { until } from "./until.mjs";

/** Waits until a page and its scripts are kept. */
export const kept = (page) => until(() => page.evaluate(wholePage), true, "the page is kept");

async function wholePage() {
  const scripts = [...document.scripts].map((it) => it.src).filter(Boolean);
  const files = await Promise.all(scripts.map((src) => caches.match(src, { cacheName: "kept-assets" })));
  return files.every(Boolean) && Boolean(await caches.match(location.pathname, { cacheName: "kept-pages-spare" }));
}

/** Waits until a draft with these words stands on the disk. */
export const draftKept = (page, words) =>
  until(async () => (await page.evaluate(drafts)).includes(words), true, `the draft “${words}” is kept`);

/** The words of all drafts. */
async function drafts() {
  const answer = (request) => new Promise((resolve, reject) => Object.assign(request, { onsuccess: () => resolve(request.result), onerror: () => reject(request.error) }));
  const database = await answer(indexedDB.open("mithaq"));
  const notes = await answer(database.transaction("notes").objectStore("notes").getAll());
  database.close();
  return notes.filter((it) => it.name.startsWith("draft-")).map((it) => it.value.typed.text);
}
