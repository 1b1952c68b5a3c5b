// The facilitator's cockpit: one press for everybody, ten seconds to take it
// back, presses without a connection, and the same without script; then many
// cards at once with the wall and the cockpit open.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { axe } from "./lib/axe.mjs";
import { launch, reader, tooWide } from "./lib/browser.mjs";
import { hall } from "./lib/hall.mjs";
import { signIn } from "./lib/people.mjs";
import { shot } from "./lib/shot.mjs";
import { until } from "./lib/until.mjs";

let browser, server, place;
before(async () => {
  [browser, server] = await Promise.all([launch(), hall()]);
  place = `/office/workshops/${server.workshop}`;
});
after(async () => {
  await browser?.close();
  await server?.stop();
});

const here = (rest, lang = "ar") => `/${lang}/beni-mellal${place}${rest}`;

async function desk(options = {}) {
  const context = await reader(browser, server, { face: "desk", ...options });
  const page = await context.newPage();
  await signIn(page, server, "facilitator", options.lang ?? "ar");
  return page;
}

const title = (page) => page.locator("#now").innerText();

test("one press begins the next act and switches the wall, and ten seconds take all of it back", async () => {
  const page = await desk();
  await page.goto(here("/cockpit"));
  const before = await title(page);
  await page.locator("#next-act").click();
  await page.locator("[data-until]").waitFor();
  await until(async () => (await title(page)) !== before, true, "the act has begun");
  await page.locator("[data-until] button").click();
  await until(() => title(page), before, "all of it is taken back");
  assert.deepEqual(page.context().troubles, []);
  await page.context().close();
});

test("a press without a connection is kept with its time and sent by itself", async () => {
  const page = await desk();
  await page.goto(here("/cockpit"));
  const before = await title(page);
  await page.context().setOffline(true);
  await page.evaluate(() => dispatchEvent(new Event("offline")));
  await page.locator("[data-net=off]").waitFor();
  await page.locator(".ck-say.off").waitFor();
  await page.locator("#next-act").click();
  await page.locator("[data-waits]:not([hidden])").waitFor();
  await shot(page, "cockpit-offline");
  await page.context().setOffline(false);
  await until(async () => (await title(page)) !== before, true, "it was sent by itself");
  await page.context().close();
});

test("a point is held with an empty field, and its hour is the note", async () => {
  const page = await desk();
  await page.goto(here("/cockpit"));
  const held = page.waitForResponse((it) => it.request().method() === "POST" && it.url().endsWith("/cockpit"));
  await page.locator("#hold").press("Enter");
  assert.equal((await held).status(), 200);
  await page.goto(here("/parking"));
  assert.match(await page.locator("main").innerText(), /\d\dh\d\d/);
  await page.context().close();
});

test("the cockpit is complete without script", async () => {
  const page = await desk({ js: false });
  await page.goto(here("/cockpit"));
  const before = await title(page);
  await page.locator("#next-act").click();
  await until(async () => (await title(page)) !== before, true, "a form begins the next act");
  assert.ok(await page.locator("[data-until] button").isVisible(), "and offers to take it back");
  await page.context().close();
});

test("the cockpit is looked at on every screen, in both languages, by day and by night", async () => {
  const sizes = { phone: [360, 740], tablet: [834, 1112], desk: [1280, 800] };
  for (const lang of ["ar", "fr"]) {
    for (const scheme of ["light", "dark"]) {
      const page = await desk({ lang, scheme });
      for (const [width, height] of Object.values(sizes)) {
        await page.setViewportSize({ width, height });
        await page.goto(here("/cockpit", lang));
        await shot(page, "cockpit");
        assert.equal(await tooWide(page), 0, `${lang} ${width}`);
      }
      assert.deepEqual(await axe(page), []);
      assert.deepEqual(page.context().troubles, []);
      await page.context().close();
    }
  }
});

test("what sixty phones write at once reaches the cockpit by itself", async () => {
  const page = await desk({ lang: "fr" });
  const wall = await desk({ lang: "fr" });
  await page.goto(here("/cockpit", "fr"));
  await wall.goto(here("/projector", "fr"));
  const answers = [];
  const write = async ({ key, questions }, number) => {
    const id = crypto.randomUUID();
    const fields = { key: id, question: questions[0], text: `بطاقة ${number}` };
    const began = performance.now();
    const headers = { outbox: id, "sec-fetch-site": "same-origin" };
    const answer = await fetch(`${server.url}/ar/beni-mellal/group/${key}`, { method: "POST", body: new URLSearchParams(fields), headers });
    await answer.text();
    answers.push([performance.now() - began, answer.headers.get("outbox-received") === id]);
  };
  for (let round = 0; round < 4; round += 1) {
    await Promise.all(server.phones.map((phone, at) => write(phone, round * 60 + at)));
  }
  assert.ok(answers.every(([, received]) => received), "every card arrived");
  const total = 4 * server.phones.length;
  const shown = async () => {
    const line = await page.locator(".places a[href$='/themes'] span").innerText();
    return Number(line.replace(/\D/g, ""));
  };
  await until(shown, total, "the cockpit shows every card by itself");
  await page.context().close();
  await wall.context().close();
});
