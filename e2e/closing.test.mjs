// The closing of a day: the phones say what they hold, what was begun on one of
// them is shown after the closing and goes as a dated annex, and the office decides.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { axe } from "./lib/axe.mjs";
import { launch, reader } from "./lib/browser.mjs";
import { hall } from "./lib/hall.mjs";
import { draftKept } from "./lib/kept.mjs";
import { signIn } from "./lib/people.mjs";
import { shot } from "./lib/shot.mjs";
import { until } from "./lib/until.mjs";

let browser, server;
before(async () => {
  [browser, server] = await Promise.all([launch(), hall()]);
});
after(async () => {
  await browser?.close();
  await server?.stop();
});

/** A card of a group, so that its session can be summed up. */
async function write(page, at, text) {
  await page.goto(`/ar/beni-mellal/group/${server.phones[at].key}`);
  await page.locator("form[data-ready]").waitFor();
  await page.locator("form[data-cards] [name=text]").fill(text);
  await page.locator("form[data-cards] button.go").click();
  await page.locator("#own", { hasText: text }).waitFor();
}

/** Every session whose cards feed a text has its synthesis. */
async function sumUp(page, close) {
  for (;;) {
    await page.goto(close);
    const missing = page.locator(".checks .bad a").first();
    if ((await missing.count()) === 0) return;
    await missing.click();
    const form = page.locator("form:has([name=do][value=write])");
    await form.locator("[name=text]").fill("جملة تلخص ما قيل");
    await form.locator("[name=cards]").first().check();
    await Promise.all([page.waitForEvent("load"), form.locator("button.go").click()]);
  }
}

const BEGUN = "مخاطب معروف في كل مصلحة";

/** Presses one of the page's buttons by what it does. */
const press = (page, what) => Promise.all([page.waitForEvent("load"), page.locator(`button[value=${what}]`).first().click()]);

test("what a phone holds is known before the closing, and what was begun there goes as an annex after it", async () => {
  const [desk, hand] = await Promise.all([reader(browser, server, { face: "desk" }), reader(browser, server)]);
  const [office, phone] = [await desk.newPage(), await hand.newPage()];
  await signIn(office, server, "facilitator");
  const close = `/ar/beni-mellal/office/workshops/${server.workshop}/close`;
  await write(phone, server.phones.length - 1, "أجل الجواب مكتوب في الميثاق");
  await write(phone, 0, "لقاء كل ثلاثة أشهر");
  await sumUp(office, close);
  await phone.locator("form[data-cards] [name=text]").pressSequentially(BEGUN);
  await draftKept(phone, BEGUN);

  await office.goto(close);
  await press(office, "ask");
  await phone.locator("#closing .notice").waitFor();
  await office.locator(".hand .wait", { hasText: /ومسودات: \S?1/ }).first().waitFor();
  await Promise.all([shot(office, "closing-handshake"), shot(phone, "closing-phone")]);
  assert.deepEqual(await axe(office), []);

  await press(office, "close");
  await office.locator(".sealed").waitFor();
  await phone.locator("#closing", { hasText: "اختُتمت الورشة" }).waitFor();
  await phone.reload();
  await phone.locator("[data-left] li", { hasText: BEGUN }).waitFor();
  await shot(phone, "closing-begun");
  await phone.locator("[data-left] li button").click();
  await office.locator(".annex", { hasText: BEGUN }).waitFor();
  await shot(office, "closing-annex");
  assert.deepEqual(await axe(office), []);
  await press(office, "yes");
  await office.locator("a", { hasText: "ورقة التصحيح" }).waitFor();
  await shot(office, "closing-corrected");
  await phone.reload();
  await until(() => phone.locator("#closing", { hasText: "قُبل" }).count(), 1, "the phone is told");
  assert.deepEqual([...desk.troubles, ...hand.troubles], []);
  await Promise.all([desk.close(), hand.close()]);
});
