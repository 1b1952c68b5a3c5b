// The door of the workshop, on the phones that stand there: how many steps a
// check-in takes, what happens without a connection, and what a device keeps.

import assert from "node:assert/strict";
import { createHmac } from "node:crypto";
import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, test } from "node:test";

import encode from "qr";

import * as ahead from "./journey/before.mjs";
import * as hall from "./journey/day.mjs";
import { Journey } from "./journey/journey.mjs";
import { words as paperWords } from "./journey/pdf.mjs";
import { told } from "./journey/told.mjs";
import { axe } from "./lib/axe.mjs";
import { launch, reader } from "./lib/browser.mjs";
import { FaultyProxy } from "./lib/faulty_proxy.mjs";
import { kept as opensAgain } from "./lib/kept.mjs";
import { signIn } from "./lib/people.mjs";
import { eve, folder } from "./lib/server.mjs";
import { shot } from "./lib/shot.mjs";
import { until } from "./lib/until.mjs";

/** The most that entering somebody may take, in steps. */
const STEPS = 5;

let browser, server, journey, people, door;
const words = told.ar;

before(async () => {
  [browser, server] = await Promise.all([launch(), eve()]);
  journey = new Journey(browser, server, "ar", "desk");
  await ahead.begin(journey);
  await ahead.paper(journey, words);
  await hall.people(journey, words);
  door = `${journey.workshop}/reception`;
  const page = await journey.as("focal_point");
  await journey.go(page, `${journey.workshop}/people`);
  people = await page.locator("main ul.queue > li").evaluateAll((all) =>
    all.map((it) => ({ name: it.querySelector("strong").textContent, code: it.querySelector("a").textContent.trim() })),
  );
  assert.ok(people.length > 10);
});
after(async () => {
  await browser?.close();
  await server?.stop();
});

/** A device at the door: its page, and a user whose steps are counted. */
async function device({ from = browser, to = server, ...options } = {}) {
  const context = await reader(from, to, { lang: "ar", face: "phone", ...options });
  const page = await context.newPage();
  await signIn(page, server, "reception", "ar");
  await page.goto(door.replace(server.url, to.url));
  await page.locator("[data-door][data-ready]").waitFor();
  let steps = 0;
  const user = {
    begin: () => (steps = 0),
    steps: () => steps,
    press: async (what) => ((steps += 1), page.locator(what).first().click()),
    type: async (what, text) => ((steps += 1), page.locator(what).first().fill(text)),
    enter: async () => ((steps += 1), page.keyboard.press("Enter")),
  };
  return { context, page, user };
}

const SAID = "[data-said] .door-box";
const SEARCH = "[data-form=find] [name=q]";

/** Waits until the page says that somebody is marked, and gives its words. */
async function said(page, kind = "came", words = "") {
  const box = page.locator(`${SAID}[data-kind="${kind}"]`, { hasText: words });
  const late = async () => assert.fail(`not ${kind} ${words} but: ${await page.locator("[data-said]").innerHTML()}`);
  await box.waitFor().catch(late);
  return box.innerText();
}

/** What the door says without knowing from the server. */
async function noted(page, kind = "came") {
  await said(page, kind);
  assert.equal(await page.locator(SAID).getAttribute("data-waits"), "yes");
}

const typed = async (page, code) => {
  await page.locator(SEARCH).fill(code);
  await page.keyboard.press("Enter");
};

/** Waits until nobody is on the screen any more. */
const clear = (page) => page.locator("[data-said]").waitFor({ state: "hidden" });

/** Does a check-in and fails where it took too many steps; says how long it took. */
async function briefly(t, user, what, work) {
  user.begin();
  const from = performance.now();
  await work();
  const took = (performance.now() - from) / 1000;
  t.diagnostic(`${what}: ${user.steps()} steps, ${took.toFixed(2)} s`);
  assert.ok(user.steps() <= STEPS, `${what} takes ${user.steps()} steps`);
}

const here = async (page) => Number((await page.locator("[data-here]").innerText()).replace(/\D/g, ""));
const counts = (page, count) => page.locator("[data-here]", { hasText: new RegExp(`^${count}$`) }).waitFor();

test("a name, a code and an uninvited guest each take at most five steps", async (t) => {
  const { context, page, user } = await device();
  assert.equal(await page.locator("nav:not(.door-acts), header.masthead").count(), 0, "no menu");
  const fits = () => page.evaluate(() => document.documentElement.scrollHeight <= innerHeight);
  assert.ok(await fits(), "the page fills the screen and no more");
  const [first, second] = people;
  await briefly(t, user, "by name", async () => {
    await user.type(SEARCH, first.name);
    await user.press("[data-found] button[value=came]");
    assert.ok((await said(page, "came", first.name)).includes(first.name));
  });
  await shot(page, "reception-came");
  await clear(page);
  assert.ok(await page.locator(SEARCH).evaluate((it) => it === document.activeElement), "the keyboard stands in the search");
  await briefly(t, user, "by code", async () => {
    await user.type(SEARCH, second.code.toLowerCase().replaceAll("-", " "));
    await user.enter();
    await said(page, "came", second.name);
  });
  await clear(page);
  await briefly(t, user, "uninvited", async () => {
    await user.press(".door-acts [data-opens=new]");
    const end = await page.locator("[data-form=new] .go").evaluate((it) => it.getBoundingClientRect().bottom - innerHeight);
    assert.ok(end <= 0, `three fields on one screen, but for ${end} pixels`);
    await user.type("[data-form=new] [name=name]", words.people(40));
    await user.press("[data-form=new] [name=category]");
    await user.press("[data-form=new] [name=sex][value=female]");
    await user.press("[data-form=new] button.go");
    await said(page, "came", words.people(40));
  });
  assert.match(await page.locator(".door-code").innerText(), /^[0-9A-Z]{4}$/, "a code to say or to hand over");
  assert.match(await page.locator(".door-later").innerText(), /بعد اليوم[^]*[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/, "and the one for afterwards");
  await shot(page, "reception-guest-code");
  await counts(page, 3);
  await page.locator("[data-said] [data-done]").click();
  // A second scan is the same presence, looks otherwise and changes nothing.
  await typed(page, second.code);
  await said(page, "already", "لم يتغير شيء");
  assert.equal(await page.locator("[data-door]").getAttribute("data-kind"), "already");
  await shot(page, "reception-already");
  await typed(page, "ZZZZ-ZZZZ");
  await said(page, "unknown");
  await shot(page, "reception-unknown");
  await page.locator("[data-said] [data-done]").click();
  assert.deepEqual(await axe(page), []);
  assert.deepEqual(context.troubles, []);
  await shot(page, "reception-door");
  await context.close();
});

test("somebody of the list without a letter gets a code for today, while they are greeted or later by name", async () => {
  const { context, page } = await device();
  const guest = people[9];
  await page.locator(SEARCH).fill(guest.name);
  await page.locator("[data-found] button[value=came]").click();
  await said(page, "came", guest.name);
  await page.locator("[data-said] [data-gives]").click();
  await said(page, "code", guest.name);
  const code = await page.locator(".door-code").innerText();
  assert.match(code, /^[0-9A-Z]{4}$/);
  assert.equal(await page.locator(".door-later").count(), 0, "their letter says the lasting one");
  await shot(page, "reception-day-code");
  assert.deepEqual(await axe(page), []);
  await page.locator("[data-said] [data-done]").click();
  await clear(page);
  await page.locator(SEARCH).fill(guest.name);
  await page.locator("[data-found] button[value=code]").click();
  await said(page, "code", guest.name);
  assert.equal(await page.locator(".door-code").innerText(), code, "asked again, the same");
  assert.deepEqual(context.troubles, []);
  await context.close();
});

test("leaving is a mode for one scan, and never takes the next arrival", async () => {
  const { context, page } = await device();
  const [one, two, three] = people.slice(0, 3);
  await typed(page, one.code);
  await said(page, "already");
  const what = () => page.locator("[data-door]").getAttribute("data-what");
  await page.locator("[data-leave]").click();
  assert.equal(await what(), "left");
  await shot(page, "reception-leaving");
  await typed(page, one.code);
  await said(page, "left", one.name);
  await shot(page, "reception-left");
  assert.equal(await what(), "came", "back by itself");
  await typed(page, three.code);
  await said(page, "came", three.name);
  await clear(page);
  // By name those who are here can leave, and nobody comes.
  await page.locator("[data-leave]").click();
  await page.locator(SEARCH).fill(two.name);
  await page.locator("[data-found] button[value=left]").click();
  await said(page, "left", two.name);
  await typed(page, one.code);
  await said(page, "came", one.name);
  await clear(page);
  // Twenty seconds of nothing are enough.
  await page.clock.install();
  await page.locator("[data-leave]").click();
  assert.equal(await what(), "left");
  await page.clock.fastForward(21_000);
  await until(what, "came");
  await context.close();
});

test("a Wi-Fi that answers nothing counts as no connection: the page opens, knows people, and says how old that is", async (t) => {
  const proxy = await FaultyProxy.open(server.port);
  try {
    const { context, page } = await device({ to: { url: proxy.url } });
    await opensAgain(page);
    const known = people[8];
    const sheet = await (await page.context().request.get(`${journey.workshop}/attendance.pdf`)).body();
    const [row] = /(?<![\w-])[2-9A-HJKMNP-TV-Z]{4}(?![\w-])/.exec((await paperWords(sheet)).said);
    await page.locator(SEARCH).fill(known.name);
    await page.locator("[data-found] .door-rows").waitFor();
    proxy.cut();
    proxy.set({ delay: 3_600_000 });
    // The rows of the person before go with the first key.
    await page.locator(SEARCH).pressSequentially("x");
    assert.equal(await page.locator("[data-found] .door-rows").count(), 0);
    await page.locator("[data-found]", { hasText: "بحث" }).or(page.locator("[data-found]", { hasText: "البحث" })).waitFor();
    const from = performance.now();
    await page.goto(door.replace(server.url, proxy.url));
    await page.locator("[data-door][data-ready]").waitFor();
    await page.locator("[data-away]").waitFor();
    t.diagnostic(`opened and said so after ${((performance.now() - from) / 1000).toFixed(1)} s`);
    assert.equal(await page.locator("[data-people]").innerText(), String(await listed(page)));
    assert.match(await page.locator("[data-as-of]").innerText(), /^\d\dh\d\d$/);
    await typed(page, known.code);
    await noted(page);
    await shot(page, "reception-silent");
    await page.locator("[data-said] [data-undoes]").click();
    await said(page, "back");
    // A row of the signed sheet is as good as an invitation.
    await clear(page);
    await typed(page, row);
    await noted(page);
    proxy.cut();
    proxy.mend();
    await page.evaluate(() => dispatchEvent(new Event("online")));
    await page.locator("[data-waiting]").waitFor({ state: "hidden" });
    await page.locator("[data-away]").waitFor({ state: "hidden" });
    assert.ok(await page.locator("[data-refused]").isHidden());
    await context.close();
  } finally {
    await proxy.close();
  }
});

/** How many people the list on a device knows. */
const listed = (page) =>
  page.evaluate(async () => {
    const database = await new Promise((resolve) => (indexedDB.open("mithaq").onsuccess = (event) => resolve(event.target.result)));
    const notes = database.transaction("notes").objectStore("notes").getAll();
    const all = await new Promise((resolve) => (notes.onsuccess = () => resolve(notes.result)));
    database.close();
    return all.find((it) => it.name.startsWith("door-")).value.people;
  });

test("a code of letters alone is known by the list, and other letters may be a name", async () => {
  const { context, page } = await device();
  const listed = { open: true, salt: "salt", marks: [createHmac("sha256", "salt").update("ABCD-EFGH").digest("hex").slice(0, 6)], now: Date.now(), until: Date.now() + 3_600_000 };
  await page.route("**/reception/list.json", (route) => route.fulfill({ json: listed }));
  await page.evaluate(() => dispatchEvent(new Event("online")));
  await until(() => kept(page).then((all) => all.includes(listed.marks[0])));
  for (const [typed, left] of [["mohammed", "mohammed"], ["abcd efgh", ""]]) {
    await page.locator(SEARCH).fill(typed);
    await page.keyboard.press("Enter");
    assert.equal(await page.locator(SEARCH).inputValue(), left);
  }
  await context.close();
});

test("the camera reads an invitation by itself", async (t) => {
  const guest = people[3];
  const video = await film(`${server.url}${journey.here(`/invitation/${guest.code}`)}`);
  const seeing = await launchSeeing(video);
  try {
    const { context, page, user } = await device({ from: seeing });
    await briefly(t, user, "by camera", async () => {
      await said(page, "came", guest.name);
    });
    assert.equal(user.steps(), 0, "the camera runs by itself");
    await clear(page);
    await shot(page, "reception-camera");
    assert.deepEqual(context.troubles, []);
  } finally {
    await seeing.close();
    await rm(video);
  }
});

test("devices see each other's arrivals", async () => {
  const [one, two] = [await device(), await device({ face: "desk" })];
  const before = await here(two.page);
  await one.page.locator(SEARCH).fill(people[4].code);
  await one.page.keyboard.press("Enter");
  await counts(two.page, before + 1);
  await counts(one.page, before + 1);
  await shot(two.page, "reception-door-live");
  await Promise.all([one.context.close(), two.context.close()]);
});

test("without a connection a device recognises people, keeps no name, and tells all of it later", async () => {
  const [away, near] = [await device(), await device()];
  const before = await here(near.page);
  await opensAgain(away.page);
  await away.context.setOffline(true);
  const [first, second, twice] = [people[5], people[6], people[7]];
  for (const who of [first, twice]) {
    await away.page.locator(SEARCH).fill(who.code);
    await away.page.keyboard.press("Enter");
    await noted(away.page);
  }
  await away.page.locator(SEARCH).fill("ZZZZ-ZZZZ");
  await away.page.keyboard.press("Enter");
  await said(away.page, "unknown");
  const form = away.page.locator("[data-form=new]");
  await away.page.locator("[data-said] [data-opens=new]").click();
  await form.locator("[name=name]").fill(words.people(41));
  await form.locator("[name=category]").first().check();
  await form.locator("[name=sex][value=male]").check();
  await form.locator("button.go").click();
  await noted(away.page);
  await shot(away.page, "reception-door-away");
  await holdsNobody(away.page, [words.people(41)]);
  // The tab is killed and opened again, still without a connection.
  const [page] = [await away.context.newPage(), await away.page.close()];
  await page.goto(door);
  await page.locator("[data-door][data-ready]").waitFor();
  await page.locator(SEARCH).fill(second.code);
  await page.keyboard.press("Enter");
  await noted(page);
  await page.locator("[data-waiting] [data-count]", { hasText: "4" }).waitFor();
  await holdsNobody(page, [words.people(41)]);
  // Another device sees one of them meanwhile.
  await near.page.locator(SEARCH).fill(twice.code);
  await near.page.keyboard.press("Enter");
  await said(near.page, "came", twice.name);
  await counts(near.page, before + 1);
  await away.context.setOffline(false);
  await page.locator("[data-waiting]").waitFor({ state: "hidden" });
  await counts(near.page, before + 4);
  await Promise.all([away.context.close(), near.context.close()]);
});

test("a device forgets the list when the workshop ends and when its account leaves", async () => {
  const { context, page } = await device();
  await opensAgain(page);
  assert.ok((await kept(page)).includes('"marks":'), "it holds something to recognise codes by");
  await holdsNobody(page);
  await page.route("**/reception/list.json", (route) => route.fulfill({ json: { open: false } }));
  await page.evaluate(() => dispatchEvent(new Event("online")));
  await page.locator(`${SAID}[data-kind=ended]`).waitFor();
  assert.ok(!(await kept(page)).includes('"marks":'));
  await page.unroute("**/reception/list.json");
  await page.reload();
  await page.locator("[data-door][data-ready]").waitFor();
  assert.ok((await kept(page)).includes('"marks":'));
  await page.goto(journey.here("/office"));
  await Promise.all([page.waitForNavigation(), page.locator("form[action$='/sign-out'] button").click()]);
  assert.ok(!(await kept(page)).includes('"marks":'), "signed out elsewhere on the site");
  await context.close();
});

test("without a script the door marks by name, by code and uninvited", async () => {
  const context = await reader(browser, server, { lang: "ar", face: "phone", js: false });
  const page = await context.newPage();
  await signIn(page, server, "reception", "ar");
  await page.goto(door);
  await page.locator("[name=q]").fill(people[11].code);
  await page.locator("[data-form=find] button.quiet").click();
  await page.locator("button[value=came]").click();
  assert.ok((await page.locator("[role=status]").innerText()).includes(people[11].name));
  await page.locator("main .actions a.go").click();
  await page.locator("[name=name]").fill(words.people(42));
  await page.locator("[name=category]").first().check();
  await page.locator("[data-form=new] button.go").click();
  assert.ok((await page.locator("[role=status]").innerText()).includes(words.people(42)));
  await context.close();
});

/** Everything that the browser keeps for the site, as text. */
const kept = (page) =>
  page.evaluate(async () => {
    const all = [JSON.stringify({ ...localStorage }), JSON.stringify({ ...sessionStorage })];
    for (const { name } of await indexedDB.databases()) {
      const db = await new Promise((resolve) => (indexedDB.open(name).onsuccess = (event) => resolve(event.target.result)));
      for (const store of db.objectStoreNames) {
        const rows = db.transaction(store).objectStore(store).getAll();
        all.push(JSON.stringify(await new Promise((resolve) => (rows.onsuccess = () => resolve(rows.result)))));
      }
      db.close();
    }
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) all.push(request.url, await (await cache.match(request)).text());
    }
    return all.join("\n");
  });

/** Fails where a name or a code of the list stands in what the browser keeps. */
async function holdsNobody(page, more = []) {
  const all = await kept(page);
  assert.ok(all.includes('"marks":') && all.includes("data-door"), "the page and its list are kept");
  const secrets = people.flatMap(({ name, code }) => [name, code, code.replace("-", "")]);
  for (const secret of [...secrets, ...more]) assert.ok(!all.includes(secret), `${secret} is kept on the device`);
}

/** A film of a code held before the camera, as Chromium's stand-in reads it. */
async function film(text) {
  const [width, height, scale] = [640, 480, 8];
  const dots = encode(text, "raw", { border: 4 });
  const luma = Buffer.alloc(width * height, 235);
  const [left, top] = [width, height].map((side) => Math.floor((side - dots.length * scale) / 2));
  dots.forEach((row, y) => row.forEach((dark, x) => dark && square(luma, width, left + x * scale, top + y * scale, scale)));
  const chroma = Buffer.alloc((width * height) / 2, 128);
  const frame = Buffer.concat([Buffer.from("FRAME\n"), luma, chroma]);
  const head = Buffer.from(`YUV4MPEG2 W${width} H${height} F10:1 Ip A1:1 C420jpeg\n`);
  const path = join(await folder(), "code.y4m");
  await writeFile(path, Buffer.concat([head, ...Array(5).fill(frame)]));
  return path;
}

function square(luma, width, left, top, side) {
  for (let y = top; y < top + side; y += 1) luma.fill(16, y * width + left, y * width + left + side);
}

const launchSeeing = (video) =>
  launch(["--use-fake-ui-for-media-stream", "--use-fake-device-for-media-stream", `--use-file-for-fake-video-capture=${video}`]);
