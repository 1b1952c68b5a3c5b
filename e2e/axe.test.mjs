// No page keeps anybody out: axe on one page of each kind, public and behind
// each sign-in, on the phone and at the desk, in the light and in the dark.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { axe } from "./lib/axe.mjs";
import { launch, reader, tooWide } from "./lib/browser.mjs";
import { crawl } from "./lib/crawl.mjs";
import { signIn } from "./lib/people.mjs";
import { demo } from "./lib/server.mjs";

const ROLES = ["programme_officer", "focal_point", "facilitator", "reception", "drafter", "auditor"];

let browser, server;
before(async () => {
  [browser, server] = await Promise.all([launch(), demo()]);
});
after(async () => {
  await browser?.close();
  await server?.stop();
});

/** Walks from the pages given and fails with everything found, page by page. */
async function inspect(t, options, role, starts) {
  const context = await reader(browser, server, options);
  const page = await context.newPage();
  if (role) {
    await signIn(page, server, role, options.lang);
    starts = [new URL(page.url()).pathname];
  }
  const found = [];
  const seen = await crawl(page, starts, async (path, status) => {
    if (status >= 400) found.push(`${path} answers ${status}`);
    if (await tooWide(page)) found.push(`${path} is wider than the screen`);
    found.push(...(await axe(page)).map((it) => `${path} ${it}`));
  });
  found.push(...new Set(context.troubles));
  await context.close();
  t.diagnostic(`${seen.length} kinds of page: ${seen.join(" ")}`);
  assert.equal(found.length, 0, `\n${found.join("\n")}`);
}

const publicPages = (lang) => ["", "charter", "plan", "indicators"].map((page) => `/${lang}/beni-mellal/${page}`);

for (const [lang, face, scheme] of [["ar", "phone", "light"], ["ar", "desk", "dark"], ["fr", "phone", "dark"], ["zgh", "desk", "light"]]) {
  test(`the public site in ${lang}, ${face}, ${scheme}`, (t) => inspect(t, { lang, face, scheme }, null, publicPages(lang)));
}

for (const role of ROLES) {
  test(`what a ${role} sees, at the desk in Arabic`, (t) => inspect(t, { lang: "ar", face: "desk" }, role));
  test(`what a ${role} sees, on the phone in French`, (t) => inspect(t, { lang: "fr", face: "phone" }, role));
}
