// A resident says something about article 22, from the commune's home: what is
// said opens beside the words, and so does the form. Taps, loads and bytes are
// counted on the way.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { axe } from "./lib/axe.mjs";
import { launch, reader, tooWide } from "./lib/browser.mjs";
import { shot } from "./lib/shot.mjs";
import { demo } from "./lib/server.mjs";

const TAPS = 4;

let browser, server;
before(async () => {
  [browser, server] = await Promise.all([launch(), demo()]);
});
after(async () => {
  await browser?.close();
  await server?.stop();
});

/** Counts what a reader taps, which pages load, and what everything weighs. */
async function counted(page) {
  const session = await page.context().newCDPSession(page);
  const count = { taps: 0, loads: 0, bytes: 0 };
  session.on("Network.loadingFinished", ({ encodedDataLength }) => (count.bytes += encodedDataLength));
  await session.send("Network.enable");
  page.on("framenavigated", (frame) => frame === page.mainFrame() && (count.loads += 1));
  count.tap = async (what) => {
    count.taps += 1;
    await what.click();
  };
  return count;
}

async function seen(page, name, found) {
  await shot(page, `text-${name}`);
  if (await tooWide(page)) found.push(`${name} is wider than the screen`);
  found.push(...(await axe(page)).map((it) => `${name}: ${it}`));
}

const article = (page, number) =>
  page.locator("article.provision").filter({ has: page.locator("h3 small", { hasText: new RegExp(`(^|\\s)${number}$`) }) });

for (const [lang, face, scheme] of [["ar", "phone", "light"], ["fr", "desk", "dark"]]) {
  test(`a comment on article 22 takes at most ${TAPS} taps and stays on the page, in ${lang}`, async (t) => {
    const context = await reader(browser, server, { lang, face, scheme });
    const page = await context.newPage();
    const [count, found] = [await counted(page), []];
    await page.goto(`/${lang}/beni-mellal/`);
    await count.tap(page.locator("a.go[href$='/charter']").first());
    await page.waitForURL(/\/charter$/);
    const text = page.url();
    const own = article(page, 22);
    await count.tap(own.locator("summary").last());
    const words = own.locator("textarea[name=text]");
    await words.waitFor();
    await words.fill("  ");
    await own.locator("form").evaluate((form) => (form.noValidate = true));
    await own.locator("form button.go").click();
    await own.locator(".faults").waitFor();
    assert.equal(page.url(), text, "what was wrong comes back on the page");
    assert.ok(await own.locator(".faults").evaluate((it) => it === document.activeElement), "its summary is focused");
    await seen(page, "faults", found);
    await own.locator("textarea[name=text]").fill(lang === "ar" ? "أعلنوا عن اللقاءات في المدارس أيضا." : "Annoncez aussi dans les écoles.");
    await count.tap(own.locator("form button.go"));
    await page.waitForURL(/\/receipt\//);
    t.diagnostic(`${count.taps} taps, ${count.loads} loads, ${(count.bytes / 1024).toFixed(1)} KB`);
    assert.ok(count.taps <= TAPS, `${count.taps} taps`);

    await page.goto(text);
    const asked = article(page, 32).locator(".margin summary");
    await asked.click();
    await article(page, 32).locator(".voice").first().waitFor();
    assert.equal(page.url(), text, "voices open beside the words");
    await seen(page, "voices", found);
    found.push(...new Set(context.troubles));
    assert.equal(found.length, 0, `\n${found.join("\n")}`);
    await context.close();
  });
}

test("without a script the same takes no tap more", async (t) => {
  const context = await reader(browser, server, { js: false });
  const page = await context.newPage();
  const count = await counted(page);
  await page.goto("/ar/beni-mellal/");
  await count.tap(page.locator("a.go[href$='/charter']").first());
  await page.waitForURL(/\/charter$/);
  await count.tap(article(page, 22).locator("a.add"));
  await page.locator("textarea[name=text]").fill("أعلنوا عن اللقاءات في الدواوير أيضا.");
  await count.tap(page.locator("main form button.go"));
  await page.waitForURL(/\/receipt\//);
  t.diagnostic(`${count.taps} taps, ${count.loads} loads, ${(count.bytes / 1024).toFixed(1)} KB`);
  assert.ok(count.taps <= TAPS, `${count.taps} taps`);
  await context.close();
});

test("one's commune is suggested while one types, and a code leads to its receipt", async () => {
  const context = await reader(browser, server);
  const page = await context.newPage();
  await page.goto("/ar/beni-mellal/charter/contribute");
  await page.locator("[name=kind]").first().check();
  await page.locator("[name=text]").fill("أضيفوا مواعيد السوق إلى الإعلان.");
  await page.locator("main form button.go").click();
  const code = (await page.locator(".stamp").innerText()).trim();
  await page.goto("/ar/");
  await page.locator("input[name=q]").pressSequentially("beni melal");
  await page.locator("#found a[href='/ar/beni-mellal/']").waitFor();
  assert.equal(new URL(page.url()).search, "", "without leaving the page");
  await page.locator("input[name=code]").fill(code.toLowerCase());
  await page.locator("form.seek button").click();
  await page.waitForURL(/\/ar\/beni-mellal\/receipt\//);
  assert.deepEqual(context.troubles, []);
  await context.close();
});
