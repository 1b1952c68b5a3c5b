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
import { told } from "./journey/told.mjs";
import { axe } from "./lib/axe.mjs";
import { launch, reader } from "./lib/browser.mjs";
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
async function device({ from = browser, ...options } = {}) {
  const context = await reader(from, server, { lang: "ar", face: "phone", ...options });
  const page = await context.newPage();
  await signIn(page, server, "reception", "ar");
  await page.goto(door);
  await page.locator("[data-door][data-ready]").waitFor();
  let steps = 0;
  const user = {
    begin: () => (steps = 0),
    steps: () => steps,
    press: async (what) => ((steps += 1), page.locator(what).first().click()),
    type: async (what, text) => ((steps += 1), page.locator(what).first().fill(text)),
    enter: async () => ((steps += 1), page.keyboard.press("Enter")),
    choose: async (what, label) => ((steps += 1), page.locator(what).first().selectOption(label)),
  };
  return { context, page, user };
}

const SAID = "[data-said] .notice";
const SEARCH = "[data-form=find] [name=q]";

/** Waits until the page says that somebody is marked, and gives its words. */
async function said(page, kind = "done", words = "") {
  const box = page.locator(`${SAID}[data-kind="${kind}"]`, { hasText: words });
  const late = async () => assert.fail(`not ${kind} ${words} but: ${await page.locator("[data-said]").innerHTML()}`);
  await box.waitFor().catch(late);
  return box.innerText();
}

/** Does a check-in and fails where it took too many steps; says how long it took. */
async function briefly(t, user, what, work) {
  user.begin();
  const from = performance.now();
  await work();
  const took = (performance.now() - from) / 1000;
  t.diagnostic(`${what}: ${user.steps()} steps, ${took.toFixed(2)} s`);
  assert.ok(user.steps() <= STEPS, `${what} takes ${user.steps()} steps`);
}

const here = async (page) => Number((await page.locator("[data-now] .figure-big").innerText()).replace(/\D/g, ""));

test("a name, a code and an uninvited guest each take at most five steps", async (t) => {
  const { context, page, user } = await device();
  const [first, second] = people;
  await briefly(t, user, "by name", async () => {
    await user.type(SEARCH, first.name);
    await user.press("[data-found] button[value=came]");
    assert.ok((await said(page, "done", first.name)).includes(first.name));
  });
  await briefly(t, user, "by code", async () => {
    await user.type(SEARCH, second.code.toLowerCase().replace("-", " "));
    await user.enter();
    await said(page, "done", second.name);
  });
  await page.locator(SEARCH).fill("");
  const fields = page.locator("[data-form=new] .field");
  assert.ok((await fields.count()) <= 3, "a guest is asked at most three things");
  await briefly(t, user, "uninvited", async () => {
    await user.type("[data-form=new] [name=name]", words.people(40));
    await user.choose("[data-form=new] [name=category]", { index: 1 });
    await user.press("[data-form=new] [name=sex][value=female]");
    await user.press("[data-form=new] button.quiet");
    await said(page, "done", words.people(40));
  });
  await page.locator("[data-now] .figure-big", { hasText: "3" }).waitFor();
  // A second scan is the same presence, and an exit is not an arrival.
  await page.locator(SEARCH).fill(second.code);
  await page.keyboard.press("Enter");
  await page.locator(SAID, { hasText: "من قبل" }).waitFor();
  await page.locator("[name=what][value=left]").check();
  await page.locator(SEARCH).fill(second.code);
  await page.keyboard.press("Enter");
  await page.locator(SAID, { hasText: "المغادرة" }).waitFor();
  await page.locator("[data-now] .figure-big", { hasText: "2" }).waitFor();
  await page.locator("[name=what][value=came]").check();
  await page.locator(SEARCH).fill(second.code);
  await page.keyboard.press("Enter");
  await page.locator(SAID, { hasText: "مرحبا" }).waitFor();
  assert.deepEqual(await axe(page), []);
  assert.deepEqual(context.troubles, []);
  await shot(page, "reception-door");
  await context.close();
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
      await user.press("[data-camera]");
      await said(page, "done", guest.name);
    });
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
  await two.page.locator("[data-now] .queue", { hasText: people[4].name }).waitFor();
  assert.equal(await here(two.page), before + 1);
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
    await said(away.page, "recognised");
  }
  await away.page.locator(SEARCH).fill("ZZZZ-ZZZZ");
  await away.page.keyboard.press("Enter");
  await said(away.page, "unknown");
  const form = away.page.locator("[data-form=new]");
  await form.locator("[name=name]").fill(words.people(41));
  await form.locator("[name=category]").selectOption({ index: 1 });
  await form.locator("[name=sex][value=male]").check();
  await form.locator("button.quiet").click();
  await said(away.page, "recognised");
  await shot(away.page, "reception-door-away");
  await holdsNobody(away.page, [words.people(41)]);
  // The tab is killed and opened again, still without a connection.
  const [page] = [await away.context.newPage(), await away.page.close()];
  await page.goto(door);
  await page.locator("[data-door][data-ready]").waitFor();
  await page.locator(SEARCH).fill(second.code);
  await page.keyboard.press("Enter");
  await said(page, "recognised");
  await page.locator("[data-waiting] [data-count]", { hasText: "4" }).waitFor();
  await holdsNobody(page, [words.people(41)]);
  // Another device sees one of them meanwhile.
  await near.page.locator(SEARCH).fill(twice.code);
  await near.page.keyboard.press("Enter");
  await said(near.page, "done", twice.name);
  await near.page.locator("[data-now] .figure-big", { hasText: String(before + 1) }).waitFor();
  await away.context.setOffline(false);
  await page.locator("[data-waiting]").waitFor({ state: "hidden" });
  await near.page.locator("[data-now] .figure-big", { hasText: String(before + 4) }).waitFor();
  await Promise.all([away.context.close(), near.context.close()]);
});

test("a device forgets the list when the workshop ends and when its account leaves", async () => {
  const { context, page } = await device();
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
  await page.locator("[name=q]").fill(people[9].code);
  await page.locator("[data-form=find] button.quiet").click();
  await page.locator("button[value=came]").click();
  assert.ok((await page.locator("[role=status]").innerText()).includes(people[9].name));
  await page.locator("main .actions a.go").click();
  await page.locator("[name=name]").fill(words.people(42));
  await page.locator("[name=category]").selectOption({ index: 1 });
  await page.locator("[data-form=new] button.quiet").click();
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
