// A workshop before its day: made by hand, unseen until it is made public, put
// off with a reason that everybody reads, and called again.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { axe } from "./lib/axe.mjs";
import { launch, reader, tooWide } from "./lib/browser.mjs";
import { signIn } from "./lib/people.mjs";
import { demo } from "./lib/server.mjs";
import { shot } from "./lib/shot.mjs";

const SAID = {
  ar: ["لقاء ثان حول الميثاق", "دار الشباب", "الاتفاق على الأولويات", "أشغال بالقاعة", "القاعة جاهزة"],
  fr: ["Seconde rencontre sur la charte", "Maison des jeunes", "S’accorder sur les priorités", "Travaux dans la salle", "La salle est prête"],
};

let browser, server;
before(async () => {
  [browser, server] = await Promise.all([launch(), demo()]);
});
after(async () => {
  await browser?.close();
  await server?.stop();
});

/** A page's picture, that it fits its screen, and, where a script can ask, that everybody can use it. */
async function look(page, name, js) {
  await shot(page, `called-${name}`);
  assert.equal(await tooWide(page), 0, name);
  if (js === false) return;
  assert.deepEqual(await axe(page), [], name);
  // Axe leaves other letters behind.
  await page.reload();
}

async function send(page, form, values) {
  for (const [name, value] of Object.entries(values)) {
    const field = form.locator(`[name="${name}"]`);
    await (value === true ? field.check() : field.fill(value));
  }
  const answered = page.waitForResponse((it) => it.request().method() === "POST");
  await form.locator("button").last().click();
  assert.equal((await answered).status(), 303);
  await page.waitForLoadState();
}

for (const how of [{ lang: "ar", face: "phone", js: false }, { lang: "fr", face: "desk", scheme: "dark" }]) {
  test(`a workshop is made by hand, shown, put off and called again, in ${how.lang}`, async () => {
    const { lang, js } = how;
    const [title, venue, aims, why, ready] = SAID[lang];
    const root = `/${lang}/beni-mellal`;
    const page = await (await reader(browser, server, how)).newPage();
    await signIn(page, server, "focal_point", lang);
    await page.goto(`${root}/office/workshops`);
    await page.locator("a[href$='/office/new-workshop']").click();
    await look(page, "by-hand", js);
    const form = page.locator("form:has([name=venue])");
    await form.locator("[name=feeds][value=charter]").check();
    await send(page, form, { title, venue, aims, held_on: "2031-02-12", "in-0": true, "expected-0": "12" });
    assert.match(page.url(), /\/office\/workshops\/[0-9a-f]+$/);
    await look(page, "made", js);
    const home = new URL(page.url()).pathname;
    const public_ = home.replace("/office/", "/");
    const stranger = await (await reader(browser, server, how)).newPage();
    assert.equal((await stranger.goto(public_)).status(), 404, "nobody sees it yet");

    const calling = (what) => page.locator(`form:has([name=do][value=${what}])`);
    await page.locator("a[href$='/calling']").click();
    await look(page, "unseen", js);
    await send(page, calling("show"), {});
    assert.equal((await stranger.goto(public_)).status(), 200);
    await look(stranger, "announced", js);
    await send(page, calling("postpone"), { reason: why });
    await look(page, "put-off", js);
    await stranger.goto(public_);
    assert.ok((await stranger.locator("main").innerText()).includes(why));
    await look(stranger, "put-off-public", js);
    await send(page, calling("call"), { held_on: "2031-03-12", reason: ready });
    await page.goto(`${home}/setting`);
    await look(page, "setting", js);
    await page.goto(`${root}/office/rules`);
    await look(page, "own-rules", js);
    const rules = page.locator("form:has([name=rules_ar])");
    await send(page, rules, { rules_ar: `نكتب باحترام. ${lang}`, rules_fr: `Écrivons avec respect. ${lang}` });
    await stranger.goto(`${root}/rules`);
    await look(stranger, "rules", js);
  });
}
