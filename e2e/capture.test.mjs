// The groups' phones in a hall: two hours without a connection, a hall on
// plain HTTP, two phones on one group, and the facilitator who sees it all.

import assert from "node:assert/strict";
import { after, before, beforeEach, test } from "node:test";
import { chromium } from "playwright-core";

import { axe } from "./lib/axe.mjs";
import { launch, reader } from "./lib/browser.mjs";
import { FaultyProxy } from "./lib/faulty_proxy.mjs";
import { hall, words } from "./lib/hall.mjs";
import { draftKept, kept } from "./lib/kept.mjs";
import { signIn } from "./lib/people.mjs";
import { shot } from "./lib/shot.mjs";
import { until } from "./lib/until.mjs";

let browser, server, proxy;
before(async () => {
  [browser, server] = await Promise.all([launch(), hall()]);
  proxy = await FaultyProxy.open(server.port);
});
after(async () => {
  await browser?.close();
  await proxy?.close();
  await server?.stop();
});

beforeEach(() => proxy?.mend());

const group = (at) => server.phones[at].key;
const address = (at, lang = "ar") => `/${lang}/beni-mellal/group/${group(at)}`;
const PICTURE = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

async function open(page, path) {
  await page.goto(path);
  await page.locator("form[data-ready]").waitFor();
}

async function write(page, text) {
  const form = page.locator("form[data-cards]");
  await form.locator("[name=text]").fill(text);
  await form.locator(".send .go").click();
}

/** Answers what a card is asked besides, one question after another; those without an answer are passed over. */
async function answer(page, answers) {
  const form = page.locator("form[data-asked]");
  for (const name of ["why", "who", "due", "sign"]) {
    if (answers[name]) await form.locator(`[name=${name}]`).fill(answers[name]);
    await form.locator("[data-onwards]").click();
  }
  await page.locator("form[data-cards]").waitFor();
}

const waiting = (page) => page.locator(".pending > li");

/** From here on a page of these readers looks again only on news, never because time passed. */
const newsAlone = (context) => context.addInitScript(() => (window.setInterval = () => 0));

/** The disk of these pages can be held: what is written or read is told only when it is released. */
const holdableDisk = (context) =>
  context.addInitScript(() => {
    const held = [];
    let holds = false;
    const { get, set } = Object.getOwnPropertyDescriptor(IDBTransaction.prototype, "oncomplete");
    const tell = (handler, tx, event) => (holds ? held.push(() => handler.call(tx, event)) : handler.call(tx, event));
    Object.defineProperty(IDBTransaction.prototype, "oncomplete", {
      get,
      set(handler) {
        set.call(this, (event) => tell(handler, this, event));
      },
    });
    window.disk = {
      hold: () => (holds = true),
      release: () => {
        holds = false;
        held.splice(0).forEach((tell) => tell());
      },
    };
  });

test("two hours without a connection: everything waits, opens again, and arrives once", async () => {
  const context = await reader(browser, { url: proxy.url }, {});
  const page = await context.newPage();
  await page.clock.install();
  await open(page, address(0));
  await kept(page);
  proxy.cut();
  await write(page, "لقاء مفتوح في كل حي");
  await page.locator(".net-off", { hasText: "احفظوا البطاقة" }).waitFor();
  await waiting(page).locator("button", { hasText: "لماذا" }).click();
  await answer(page, { why: "لأن الأحياء البعيدة لا تصلها المعلومة", who: "قسم الشؤون الاجتماعية" });
  await page.clock.fastForward("01:00:00");
  await write(page, "نشر المحاضر قبل الدورة الموالية");
  await page.locator("form[data-photo] input[type=file]").setInputFiles({ name: "IMG_1.png", mimeType: "image/png", buffer: Buffer.from(PICTURE, "base64") });
  await page.locator("form[data-photo] .send .quiet").click();
  await until(() => waiting(page).count(), 4);
  await page.clock.fastForward("01:00:00");
  await page.locator("form[data-cards] [name=text]").pressSequentially("لم تكتمل");
  await draftKept(page, "لم تكتمل");
  await shot(page, "capture-offline");
  await page.reload();
  await page.locator("form[data-ready]").waitFor();
  assert.equal(await page.locator("form[data-cards] [name=text]").inputValue(), "لم تكتمل");
  await until(() => waiting(page).count(), 4);
  proxy.mend();
  await page.evaluate(() => dispatchEvent(new Event("online")));
  await until(() => waiting(page).count(), 0);
  const arrived = await words(server, group(0));
  assert.deepEqual(arrived.toSorted(), ["لقاء مفتوح في كل حي", "نشر المحاضر قبل الدورة الموالية"].toSorted());
  await page.locator("#photos", { hasText: "صورة" }).waitFor();
  assert.match(await page.locator("#own .particulars").innerText(), /الأحياء البعيدة[^]*الشؤون الاجتماعية/);
  assert.deepEqual(context.troubles, []);
  await context.close();
});

test("a hall on plain HTTP: the page that stays open works, and says that it must", async () => {
  const bare = await chromium.launch({
    executablePath: process.env.MITHAQ_CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--host-resolver-rules=MAP hall.test 127.0.0.1"],
  });
  const url = `http://hall.test:${proxy.port}`;
  const context = await reader(bare, { url }, {});
  const page = await context.newPage();
  await open(page, address(1));
  assert.equal(await page.evaluate(() => [isSecureContext, "locks" in navigator, "serviceWorker" in navigator, "randomUUID" in crypto].join()), "false,false,false,false");
  assert.ok(await page.locator("[data-stays-open]").isVisible());
  proxy.cut();
  await write(page, "بطاقة دون عنوان آمن");
  const more = page.locator("form[data-voices] button[name=more]").first();
  for (let press = 0; press < 3; press += 1) await more.click();
  await page.locator("form[data-voices] button[name=less]").first().click();
  await until(() => page.locator("[data-cell]").first().innerText(), "2");
  await page.locator("form[data-cards] [name=text]").pressSequentially("مسودة");
  await draftKept(page, "مسودة");
  // A second tab of the same phone: each thing is sent by one of them.
  proxy.mend();
  const other = await context.newPage();
  await open(other, address(1));
  assert.equal(await other.locator("form[data-cards] [name=text]").inputValue(), "مسودة");
  await until(() => waiting(other).count(), 0);
  assert.deepEqual(await words(server, group(1)), ["بطاقة دون عنوان آمن"]);
  const counted = () => other.locator("[data-cell]").first().getAttribute("data-count");
  await until(counted, "2");
  await context.close();
  await bare.close();
});

test("two phones on one group see each other's cards, and the second to change one reads both texts", async () => {
  const contexts = [await reader(browser, server, {}), await reader(browser, server, { lang: "fr" })];
  await newsAlone(contexts[1]);
  const [one, two] = await Promise.all(contexts.map((it) => it.newPage()));
  await open(one, address(2));
  await open(two, address(2, "fr"));
  await write(one, "بطاقة الهاتف الأول");
  await two.locator("#own li", { hasText: "بطاقة الهاتف الأول" }).waitFor();
  await one.locator("#own [data-card]").first().click();
  await two.locator("#own [data-card]").first().click();
  await one.locator("[name=text]").first().fill("كما صححها الهاتف الأول");
  await two.locator("[name=text]").first().fill("Ce qu’en dit le second téléphone");
  await one.locator("form[data-cards] .send .go").click();
  await until(async () => (await words(server, group(2))).join(), "كما صححها الهاتف الأول");
  await two.locator("form[data-cards] .send .go").click();
  const told = two.locator(".pending > .refused");
  await told.waitFor();
  assert.match(await told.innerText(), /كما صححها الهاتف الأول/);
  assert.match(await told.innerText(), /Ce qu’en dit le second téléphone/);
  await shot(two, "capture-both-texts");
  await told.locator("button").first().click();
  await until(() => waiting(two).count(), 0);
  assert.deepEqual(await words(server, group(2)), ["Ce qu’en dit le second téléphone"]);
  // A change that was not finished when the page ended goes on where it was.
  await one.locator("#own [data-card]").first().click();
  await one.locator("[name=text]").first().fill("تعديل لم يكتمل");
  await draftKept(one, "تعديل لم يكتمل");
  await open(one, address(2));
  assert.equal(await one.locator("[name=text]").first().inputValue(), "تعديل لم يكتمل");
  assert.ok(await one.locator(".changing").isVisible());
  for (const context of contexts) {
    assert.deepEqual(context.troubles, []);
    await context.close();
  }
});

test("whoever types at once meets neither the words before nor those to come", async () => {
  const context = await reader(browser, server, {});
  await holdableDisk(context);
  // The test lets scripts come late, which a worker would have kept.
  await context.addInitScript(() => delete Navigator.prototype.serviceWorker);
  const page = await context.newPage();
  const field = page.locator("form[data-cards] [name=text]");
  await open(page, address(6));
  await write(page, "بطاقة مكتوبة");
  const pencil = page.locator("#own [data-card]");
  await pencil.waitFor();
  await field.fill("مسودة");
  await page.evaluate(() => disk.hold());
  await pencil.click();
  await field.focus();
  await page.keyboard.type("بسرعة");
  await page.keyboard.press("Enter");
  assert.equal(await field.inputValue(), "مسودة", "nothing is typed into words that are about to go");
  await page.evaluate(() => disk.release());
  await until(() => field.inputValue(), "بطاقة مكتوبة");
  await field.press("End");
  await page.keyboard.type(" ومعدلة");
  await page.locator("form[data-cards] .send .go").click();
  await until(() => words(server, group(6)), ["بطاقة مكتوبة ومعدلة"]);
  await until(() => field.inputValue(), "مسودة");
  // Before the page's script came, words are typed under a draft that it then brings.
  await draftKept(page, "مسودة");
  let scriptComes;
  const late = new Promise((come) => (scriptComes = come));
  await page.route("**/group-*.js", (route) => late.then(() => route.continue()));
  await page.goto(address(6), { waitUntil: "commit" });
  await field.fill("كلمات جديدة");
  scriptComes();
  await page.locator("form[data-ready]").waitFor();
  assert.equal(await field.inputValue(), "مسودة\nكلمات جديدة");
  await draftKept(page, "مسودة\nكلمات جديدة");
  assert.deepEqual(context.troubles, []);
  await context.close();
});

test("the photo of the paper is cut and straightened on the phone, and nothing else of the camera leaves it", async () => {
  const context = await reader(browser, { url: proxy.url }, {});
  const page = await context.newPage();
  await open(page, address(7));
  proxy.cut();
  // A picture whose file also says where it was taken.
  const jpeg = Buffer.from(await page.evaluate(async () => {
    const canvas = Object.assign(document.createElement("canvas"), { width: 400, height: 300 });
    canvas.getContext("2d").fillRect(100, 75, 200, 150);
    const blob = await new Promise((made) => canvas.toBlob(made, "image/jpeg"));
    return [...new Uint8Array(await blob.arrayBuffer())];
  }));
  const place = Buffer.concat([Buffer.from([0xff, 0xe1, 0, 24]), Buffer.from("Exif\0\0GPS 32.33,-6.36", "latin1")]);
  const file = Buffer.concat([jpeg.subarray(0, 2), place, jpeg.subarray(2)]);
  await page.locator("form[data-photo] input[type=file]").setInputFiles({ name: "IMG_2.jpg", mimeType: "image/jpeg", buffer: file });
  const corners = page.locator("[data-corner]");
  await until(() => corners.count(), 4);
  for (const [at, keys] of [["ArrowRight", "ArrowDown"], ["ArrowLeft", "ArrowDown"], ["ArrowLeft", "ArrowUp"], ["ArrowRight", "ArrowUp"]].entries()) {
    await corners.nth(at).focus();
    for (const key of keys) for (let press = 0; press < 12; press += 1) await page.keyboard.press(key);
  }
  await shot(page, "capture-straighten");
  await page.locator("form[data-photo] .send .quiet").click();
  await until(() => waiting(page).count(), 1);
  const kept = await page.evaluate(async () => {
    const answer = (request) => new Promise((resolve) => (request.onsuccess = () => resolve(request.result)));
    const database = await answer(indexedDB.open("mithaq"));
    const [{ file }] = (await answer(database.transaction("entries").objectStore("entries").getAll())).filter((it) => it.file);
    database.close();
    const { width, height } = await createImageBitmap(new Blob([file.bytes], { type: file.type }));
    return { width, height, bytes: String.fromCharCode(...new Uint8Array(file.bytes)) };
  });
  assert.ok(Math.abs(kept.width - 208) <= 2 && Math.abs(kept.height - 156) <= 2, `${kept.width} × ${kept.height}`);
  assert.ok(!/Exif|GPS|IMG_2/.test(kept.bytes), "where it was taken stays behind");
  proxy.mend();
  await page.evaluate(() => dispatchEvent(new Event("online")));
  await page.locator("#photos", { hasText: "صورة" }).waitFor();
  await context.close();
});

test("the facilitator sees a card by the news of it, without reloading", async () => {
  const desk = await reader(browser, server, { face: "desk", lang: "fr" });
  await newsAlone(desk);
  const page = await desk.newPage();
  await signIn(page, server, "facilitator", "fr");
  const listens = page.waitForResponse((it) => it.headers()["content-type"] === "text/event-stream");
  await page.goto(`/fr/beni-mellal/office/workshops/${server.workshop}/progress`);
  const total = page.locator("#live section .label").first();
  await listens;
  const before = await total.innerText();
  const body = new URLSearchParams({ key: crypto.randomUUID(), question: server.phones[3].questions[0], text: "بطاقة تظهر في الحين" });
  const headers = { "sec-fetch-site": "same-origin" };
  const answer = await fetch(server.url + address(3), { method: "POST", body, headers, redirect: "manual" });
  assert.equal(answer.status, 303);
  await until(async () => (await total.innerText()) !== before, true, "the card is counted");
  await shot(page, "capture-progress");
  assert.deepEqual(await axe(page), []);
  assert.deepEqual(desk.troubles, []);
  await desk.close();
});

test("every page of the capture is open to everybody, in both languages, in the dark and in the light", async () => {
  const found = [];
  for (const [lang, face, scheme] of [["ar", "phone", "light"], ["ar", "phone", "dark"], ["fr", "desk", "light"]]) {
    const context = await reader(browser, server, { lang, face, scheme });
    const page = await context.newPage();
    for (const [name, path] of [["group", address(4, lang)], ["charter-group", address(34, lang)], ["hall-help", `/${lang}/help/hall`]]) {
      await page.goto(path);
      await page.evaluate(() => document.querySelectorAll("details").forEach((it) => (it.open = true)));
      await shot(page, `capture-${name}`);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (wide > 1) found.push(`${path} is ${wide} pixels wider than the screen`);
      found.push(...(await axe(page)).map((it) => `${path} ${it}`));
    }
    found.push(...context.troubles);
    await context.close();
  }
  assert.deepEqual(found, []);
});

test("without JavaScript the plain forms do all of it", async () => {
  const context = await reader(browser, server, { js: false });
  const page = await context.newPage();
  await page.goto(address(5));
  await page.locator("form[data-cards] [name=text]").fill("بطاقة دون برامج");
  await page.locator("form[data-cards] .send .go").click();
  await page.locator("#own li", { hasText: "بطاقة دون برامج" }).waitFor();
  await page.locator("form[data-photo] input[type=file]").setInputFiles({ name: "a.png", mimeType: "image/png", buffer: Buffer.from(PICTURE, "base64") });
  await page.locator("form[data-photo] .send .quiet").click();
  assert.match(await page.locator("#photos").innerText(), /صورة/);
  await page.locator("button[name=more]").first().click();
  assert.equal(await page.locator("[data-cell]").first().getAttribute("data-count"), "1");
  await context.close();
});
