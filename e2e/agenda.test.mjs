// The agenda's editor: one line for each item, minutes by a tap, by keys and by
// forms alone; the sum always in sight, and every change taken back.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { join } from "node:path";

import { axe } from "./lib/axe.mjs";
import { launch, reader, tooWide } from "./lib/browser.mjs";
import { signIn } from "./lib/people.mjs";
import { eve, root } from "./lib/server.mjs";
import { shot } from "./lib/shot.mjs";
import { until } from "./lib/until.mjs";

let browser, server, workshop;
before(async () => {
  [browser, server] = await Promise.all([launch(), eve()]);
  const page = await desk({ face: "desk" });
  await page.goto("/ar/beni-mellal/office/paper");
  await page.locator("[name=file]").setInputFiles(join(root, "data/papers/beni-mellal-2023-11-01.ar.md"));
  await send(page, page.locator("form[enctype='multipart/form-data'] button"));
  for (const box of await page.locator("[name^=accepted], [name=past]").all()) await box.check();
  await send(page, page.locator("form:has([name=venue]) button.go"));
  workshop = new URL(page.url()).pathname.replace(/^\/ar/, "");
  await page.context().close();
});
after(async () => {
  await browser?.close();
  await server?.stop();
});

async function desk(options) {
  const context = await reader(browser, server, options);
  const page = await context.newPage();
  await signIn(page, server, "focal_point", options.lang ?? "ar");
  return page;
}

/** A page of somebody at the agenda, as the last version says it. */
async function agenda(options) {
  const page = await desk(options);
  await page.goto(`/${options.lang ?? "ar"}${workshop}/agenda`);
  return page;
}

const send = (page, button) => Promise.all([page.waitForNavigation(), button.click()]);
const shift = (page) => send(page, page.locator("[data-undo]"));
const titles = (page) => page.locator(".ag-row .t").allInnerTexts();
const lines = (page) => page.locator(".ag-row").evaluateAll((all) => all.map((it) => it.textContent.replace(/\s+/g, " ").trim()));
const digits = async (place) => Number((await place.innerText()).replace(/\D/g, ""));
const sum = (page) => page.locator(".ag-sum p").innerText();
const item = (page, at = 0) => page.locator(".ag-row.item:has(.tapped)").nth(at);
/** The first session, of an hour. */
const session = (page) => page.locator(".ag-row.head").first();

/** The sum stands on the screen, wherever the page is scrolled to. */
async function sumInSight(page) {
  for (const to of [0, 0.5, 1]) {
    await page.evaluate((to) => scrollTo(0, to * document.documentElement.scrollHeight), to);
    const [top, foot] = await page.locator(".ag-sum").evaluate((it) => [it.getBoundingClientRect().top, it.getBoundingClientRect().bottom]);
    assert.ok(top >= -1 && foot <= page.viewportSize().height, `the sum at ${to}: ${top} to ${foot}`);
  }
}

async function leave(page) {
  assert.deepEqual(page.context().troubles, []);
  await page.context().close();
}

test("every change is a form of its own, and every one is taken back", async () => {
  const page = await agenda({ face: "desk", js: false });
  const before = await lines(page);
  const [whole, first] = [await sum(page), await item(page).locator(".t").innerText()];
  const lasts = () => digits(session(page).locator(".tapped"));
  await send(page, session(page).locator("[data-more]"));
  assert.equal(await lasts(), 65, "five minutes more");
  assert.notEqual(await sum(page), whole, "the sum says so");
  assert.ok(await page.locator(".ag-sum .over").isVisible(), "a longer day is marked");
  assert.ok(await page.locator(".ag-sum .go").isDisabled(), "and is not released unseen");
  await shot(page, "agenda-longer");
  await send(page, session(page).locator("[data-less]"));
  assert.equal(await sum(page), whole);
  await send(page, session(page).locator(".tapped"));
  await shot(page, "agenda-minutes");
  await send(page, page.locator("#minutes button[value='45']"));
  assert.equal(await lasts(), 45, "chosen by a tap");
  assert.ok(await page.locator(".ag-sum .go").isEnabled(), "a shorter day may be released");
  await send(page, item(page).locator("[data-optional]"));
  assert.equal(await item(page).locator("[data-optional]").getAttribute("aria-pressed"), "true");
  await send(page, item(page).locator(".more"));
  await send(page, page.locator("#set [value=down]"));
  assert.notEqual(await item(page).locator(".t").innerText(), first, "moved down");
  const head = page.locator(".ag-row.head").first();
  await send(page, head.locator(".more"));
  await send(page, page.locator("#set a[href*='under=']"));
  await page.locator("#set [name=title]").fill("نقطة أضيفت في آخر لحظة");
  await page.locator("#set [name=minutes]").fill("");
  await send(page, page.locator("#set button.go"));
  assert.ok((await titles(page)).includes("نقطة أضيفت في آخر لحظة"), "added");
  const steps = Number(await page.locator(".ag-undo [name=steps]").inputValue());
  for (let left = steps; left > 0; left -= 1) await shift(page);
  assert.deepEqual(await lines(page), before, "all of it is taken back, one by one");
  assert.equal(await page.locator(".ag-undo, #changes").count(), 0, "and no draft is left");
  await leave(page);
});

test("groups at the same time have a lane each, with minutes of their own", async () => {
  const page = await agenda({ face: "desk", lang: "fr", js: false });
  const before = await lines(page);
  await send(page, item(page, 4).locator(".more"));
  const form = page.locator("form:has([name=groups])");
  await form.locator("[name=groups]").fill("6");
  await send(page, form.locator("button"));
  const lanes = page.locator(".lanes li");
  assert.equal(await lanes.count(), 6);
  await send(page, lanes.nth(2).locator("a"));
  await send(page, page.locator("#minutes button[value='60']"));
  assert.match(await lanes.nth(2).innerText(), /60|1\s*h/, "one group's time");
  assert.doesNotMatch(await lanes.nth(3).innerText(), /60|1\s*h/, "not its neighbours'");
  await shot(page, "agenda-lanes");
  await shift(page);
  await shift(page);
  assert.deepEqual(await lines(page), before);
  await leave(page);
});

test("keys move between lines and in them, and the keyboard stays where it stood", async () => {
  const page = await agenda({ face: "desk", lang: "fr" });
  await page.locator("#agenda[data-ready]").waitFor();
  const before = await lines(page);
  const named = async (line) => [await line.getAttribute("data-entry")].map((entry) => [entry, page.locator(`.ag-row[data-entry="${entry}"]`)])[0];
  const [[entry, row], [first, moved]] = [await named(session(page)), await named(item(page))];
  await row.locator(".more").focus();
  const here = () => page.evaluate(() => document.activeElement?.closest(".ag-row")?.dataset.entry);
  await page.keyboard.press("ArrowRight");
  await until(() => digits(row.locator(".tapped")), 65, "right is longer");
  assert.equal(await here(), entry);
  await page.keyboard.press("ArrowLeft");
  await until(() => digits(row.locator(".tapped")), 60, "left is shorter");
  await page.keyboard.press("o");
  await until(() => row.locator("[data-optional]").getAttribute("aria-pressed"), "true", "o marks what may be left out");
  await page.keyboard.press("ArrowDown");
  assert.equal(await here(), first, "down is the next line");
  await page.keyboard.press("ArrowUp");
  assert.equal(await here(), entry, "up is the one before");
  await page.keyboard.press("ArrowDown");
  const name = await moved.locator(".t").innerText();
  const at = (await titles(page)).indexOf(name);
  await page.keyboard.press("Alt+ArrowDown");
  await until(async () => (await titles(page)).indexOf(name), at + 1, "Alt moves the line");
  assert.equal(await here(), first, "and the keyboard moves with it");
  while (await page.locator("[data-undo]").count()) {
    const steps = await page.locator(".ag-undo [name=steps]").inputValue();
    await page.keyboard.press("Control+z");
    await until(async () => (await page.locator(`.ag-undo [name=steps][value="${steps}"]`).count()) === 0, true, "Ctrl+Z takes a change back");
  }
  assert.deepEqual(await lines(page), before);
  await page.keyboard.press("Tab");
  await leave(page);
});

test("a line is dragged by its handle to where it belongs", async () => {
  const page = await agenda({ face: "desk" });
  await page.locator("#agenda[data-ready]").waitFor();
  const before = await titles(page);
  const [from, to] = [item(page, 0), item(page, 2)];
  const name = await from.locator(".t").innerText();
  const grip = await from.locator("[data-grip]").boundingBox();
  const place = await to.boundingBox();
  await page.mouse.move(grip.x + grip.width / 2, grip.y + grip.height / 2);
  await page.mouse.down();
  await page.mouse.move(place.x + place.width / 2, place.y + place.height / 4, { steps: 4 });
  await page.mouse.up();
  await until(async () => (await titles(page)).indexOf(name), before.indexOf(name) + 1, "it stands before the line under the hand");
  await page.locator("[data-undo]").click();
  await until(() => titles(page), before, "and is taken back");
  await leave(page);
});

test("on a phone a finger does the same, and the sum never leaves the screen", async () => {
  const page = await agenda({ face: "phone" });
  await page.locator("#agenda[data-ready]").waitFor();
  const whole = await sum(page);
  await session(page).locator("[data-more]").tap();
  await until(() => digits(session(page).locator(".tapped")), 65, "a tap is five minutes");
  await until(async () => (await sum(page)) !== whole, true, "the sum follows");
  await sumInSight(page);
  for (const place of await page.locator(".mins button, .mins a, .ag-row .more, .ag-undo button").all()) {
    const box = await place.boundingBox();
    assert.ok(!box || (box.width >= 44 && box.height >= 44), `${await place.evaluate((it) => it.outerHTML.slice(0, 80))} is ${box?.width} × ${box?.height}`);
  }
  await page.locator("[data-undo]").tap();
  await until(() => sum(page), whole, "taken back by a tap");
  await leave(page);
});

test("a day begins from a template, and the paper's own day comes back", async () => {
  const page = await agenda({ face: "desk", lang: "fr" });
  const before = await lines(page);
  for (const [template, hour] of [["half_day", "09h00"], ["evening", "21h30"]]) {
    await send(page, page.locator(`.templates button[value=${template}]`));
    assert.ok((await sum(page)).includes(hour), `${template} begins at ${hour}: ${await sum(page)}`);
    await shot(page, `agenda-${template}`);
  }
  await send(page, page.locator(".templates button[value=paper]"));
  assert.deepEqual(await lines(page), before, "the paper's day");
  for (let left = await page.locator(".ag-undo [name=steps]").inputValue(); left > 0; left -= 1) {
    await page.locator("[data-undo]").click();
    await until(() => page.locator(".ag-undo [name=steps]").evaluateAll(([steps]) => Number(steps?.value ?? 0)), left - 1, "one step back");
  }
  assert.deepEqual(await lines(page), before);
  await leave(page);
});

test("what was released is what was seen, and says its number", async () => {
  const page = await agenda({ face: "desk" });
  await page.locator("#agenda[data-ready]").waitFor();
  await item(page).locator("[data-optional]").click();
  await page.locator(".ag-sum .go").waitFor();
  await send(page, page.locator(".ag-sum .go"));
  assert.match(await page.locator(".ag-sum").innerText(), /2/);
  assert.equal(await page.locator(".ag-undo").count(), 0, "a version is not taken back, another follows it");
  await leave(page);
});

test("the editor is looked at on every screen, in both languages, by day and by night", async () => {
  for (const lang of ["ar", "fr"]) {
    for (const scheme of ["light", "dark"]) {
      const page = await agenda({ lang, scheme, face: "desk" });
      for (const [width, height] of [[360, 740], [1280, 900]]) {
        await page.setViewportSize({ width, height });
        for (const rest of ["", "?new=slot#set"]) {
          await page.goto(`/${lang}${workshop}/agenda${rest}`);
          await shot(page, `agenda${rest && "-new"}`);
          assert.equal(await tooWide(page), 0, `${lang} ${width} ${rest}`);
        }
      }
      assert.deepEqual(await axe(page), [], `${lang} ${scheme}`);
      await leave(page);
    }
  }
});
