// A first view costs little: every kind of public page, by a reader who has
// never been here, with everything it fetches.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { launch, reader } from "./lib/browser.mjs";
import { crawl } from "./lib/crawl.mjs";
import { demo } from "./lib/server.mjs";
import { listed, transfer } from "./lib/transfer.mjs";

const BYTES = 130 * 1024;
const REQUESTS = 10;

let browser, server;
before(async () => {
  [browser, server] = await Promise.all([launch(), demo()]);
});
after(async () => {
  await browser?.close();
  await server?.stop();
});

for (const lang of ["ar", "fr", "zgh"]) {
  test(`no public page in ${lang} passes 130 KB or 10 requests at first view`, async (t) => {
    const context = await reader(browser, server, { lang });
    const home = `/${lang}/beni-mellal/`;
    const pages = [];
    await crawl(await context.newPage(), [home, `${home}charter`, `${home}plan`, `${home}indicators`], (path) => pages.push(path));
    await context.close();
    for (const path of pages) {
      const stranger = await reader(browser, server, { lang });
      const transferred = await transfer(stranger, path);
      await stranger.close();
      t.diagnostic(`${(transferred.bytes / 1024).toFixed(1).padStart(6)} KB ${String(transferred.requests).padStart(3)} requests  ${path}`);
      assert.ok(transferred.bytes <= BYTES && transferred.requests <= REQUESTS, `${path}\n${listed(transferred)}`);
    }
  });
}
