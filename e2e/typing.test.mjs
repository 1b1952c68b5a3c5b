// Whoever types at once: a thousand times, on a slow phone with a slow disk,
// words come into a form that somebody is typing in. Nothing typed is ever mixed
// with them or replaced by them.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { launch, reader } from "./lib/browser.mjs";
import { hall, words } from "./lib/hall.mjs";
import { until } from "./lib/until.mjs";

const TIMES = Number(process.env.MITHAQ_TYPED ?? 1_000);
/** How much slower than this machine the phone is. */
const SLOW = 4;

let browser, server;
before(async () => {
  [browser, server] = await Promise.all([launch(), hall()]);
});
after(async () => {
  await browser?.close();
  await server?.stop();
});

/** The disk of these pages answers late, each time by another while. */
const slowDisk = (context) =>
  context.addInitScript(() => {
    const { get, set } = Object.getOwnPropertyDescriptor(IDBTransaction.prototype, "oncomplete");
    Object.defineProperty(IDBTransaction.prototype, "oncomplete", {
      get,
      set(handler) {
        set.call(this, (event) => setTimeout(() => handler.call(this, event), Math.random() * 12));
      },
    });
  });

/** A phone of a group, slowed down. */
async function phone(at) {
  const context = await reader(browser, server, {});
  await slowDisk(context);
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: SLOW });
  await page.goto(`/ar/beni-mellal/group/${server.phones[at].key}`);
  await page.locator("form[data-ready]").waitFor();
  return { context, page };
}

test(`${TIMES} times somebody types while a card comes into the form, and no two words meet`, async (t) => {
  const { context, page } = await phone(0);
  const cards = ["بطاقة أولى مكتوبة", "بطاقة ثانية مكتوبة"];
  for (const text of cards) {
    await page.locator("form[data-cards] [name=text]").fill(text);
    await page.locator("form[data-cards] .send .go").click();
  }
  await until(() => words(server, server.phones[0].key).then((all) => all.length), 2);
  await until(() => page.locator("#own [data-card]").count(), 2);
  const { faults, taken, refused } = await page.evaluate(typeAtOnce, TIMES);
  t.diagnostic(`${TIMES} cards opened; ${taken} signs were taken while they came or stood, ${refused} while the fields were closed were not`);
  assert.deepEqual(faults, []);
  assert.ok(refused > 0, "somebody did type while the words were coming");
  assert.deepEqual((await words(server, server.phones[0].key)).toSorted(), cards.toSorted(), "nothing was sent of it");
  assert.deepEqual(context.troubles, []);
  await context.close();
});

/** In the page: opens one card after another, and types before, while and after its words come. */
async function typeAtOnce(times) {
  const form = document.querySelector("form[data-cards]");
  const field = form.querySelector("[name=text]");
  const moment = (most) => new Promise((done) => setTimeout(done, Math.random() * most));
  const quiet = async () => {
    while (form.getAttribute("aria-busy") === "true") await moment(2);
  };
  const type = (sign) => document.execCommand("insertText", false, sign);
  const [faults, counts] = [[], { taken: 0, refused: 0 }];
  let draft = "";
  field.focus();
  for (let turn = 0; turn < times && faults.length < 5; turn += 1) {
    const pen = document.querySelectorAll("#own [data-card]")[turn % 2];
    const words = JSON.parse(pen.dataset.typed).text;
    if (type("~")) draft += "~";
    pen.click();
    let typed = "";
    for (let key = 0; key < 5; key += 1) {
      const taken = type("#");
      if (taken) typed += "#";
      counts[taken ? "taken" : "refused"] += 1;
      await moment(6);
    }
    await quiet();
    if (field.value !== words + typed) faults.push(`a card: “${field.value}” instead of “${words + typed}”`);
    form.querySelector("[data-leave]").click();
    type("#");
    await quiet();
    if (field.value !== draft) faults.push(`the draft: “${field.value}” instead of “${draft}”`);
  }
  return { faults, ...counts };
}

test("words that come back into the form stand beside those being typed, never in their place", async () => {
  const { context, page } = await phone(1);
  const field = page.locator("form[data-cards] [name=text]");
  await context.setOffline(true);
  await field.fill("بطاقة تعود");
  await page.locator("form[data-cards] .send .go").click();
  await page.locator(".pending > li").waitFor();
  await field.pressSequentially("كلمات جديدة");
  await page.locator(".pending button", { hasText: "إعادتها" }).click();
  await page.keyboard.type("!");
  // What is typed at once is lost on the closed fields, or stands behind the words that came.
  await until(async () => (await field.inputValue()).split("\n").map((line) => line.replace(/!$/, "")), ["كلمات جديدة", "بطاقة تعود"]);
  await context.close();
});

test("a card past five hundred signs is refused where it stands, and nothing of it is cut", async () => {
  const { context, page } = await phone(2);
  const field = page.locator("form[data-cards] [name=text]");
  const long = "كلمة ".repeat(110).trim();
  await field.fill(long);
  await page.locator("[data-too-long]", { hasText: `${long.length} / 500` }).waitFor();
  assert.equal(await page.locator("[data-counts] [data-number]").innerText(), "110");
  await page.locator("form[data-cards] .send .go").click({ force: true });
  assert.equal(await field.inputValue(), long);
  assert.equal(await page.locator(".pending > li").count(), 0);
  await field.fill("سبع كلمات تقرأ من آخر القاعة هنا");
  assert.ok(await page.locator("[data-too-long]").isHidden());
  await page.locator("form[data-cards] .send .go").click();
  await page.locator("[data-came] [data-number]", { hasText: /\d/ }).waitFor();
  await context.close();
});
