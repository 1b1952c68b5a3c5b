// The clock of the day: two phones and a reader without script see the same
// drift, one press is seen on the other phone, a late day is repaired.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, test } from "node:test";

import { axe } from "./lib/axe.mjs";
import { launch, reader, tooWide } from "./lib/browser.mjs";
import { signIn } from "./lib/people.mjs";
import { demo, root } from "./lib/server.mjs";
import { shot } from "./lib/shot.mjs";
import { until } from "./lib/until.mjs";

/** How far the server's clock is ahead: a day of the test begins at ten, at whatever hour the test runs. */
const ahead = ((34 - new Date().getUTCHours()) % 24) * 3_600_000;

/** The clock of one program, moved by the loader; its pauses keep their length. */
const MORNING = {
  LD_PRELOAD: "/usr/$LIB/faketime/libfaketime.so.1",
  FAKETIME: `+${ahead / 1_000}s`,
  FAKETIME_DONT_FAKE_MONOTONIC: "1",
};

let browser, server;
before(async () => {
  [browser, server] = await Promise.all([launch(), demo({ env: MORNING })]);
});
after(async () => {
  await browser?.close();
  await server?.stop();
});

const two = (number) => String(number).padStart(2, "0");

/** A page of somebody who is signed in. */
async function desk(options, role = "facilitator") {
  const context = await reader(browser, server, options);
  const page = await context.newPage();
  await signIn(page, server, role, options.lang);
  return page;
}

const send = (page, button) => Promise.all([page.waitForNavigation(), button.click()]);

const DAYS = ["الأحد", "الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت"];
const MONTHS = ["يناير", "فبراير", "مارس", "أبريل", "ماي", "يونيو", "يوليوز", "غشت", "شتنبر", "أكتوبر", "نونبر", "دجنبر"];

/** The real paper, called for today. */
async function paper() {
  const text = await readFile(join(root, "data/papers/beni-mellal-2023-11-01.ar.md"), "utf8");
  const [year, month, day] = new Intl.DateTimeFormat("en-CA", { timeZone: "Africa/Casablanca" }).format(Date.now() + ahead).split("-").map(Number);
  const weekday = DAYS[new Date(Date.UTC(year, month - 1, day)).getUTCDay()];
  const today = `${weekday} ${two(day)} ${MONTHS[month - 1]} ${year}`;
  return { name: "today.md", mimeType: "text/markdown", buffer: Buffer.from(text.replaceAll("الأربعاء 01 نونبر 2023", today)) };
}

/** A workshop of the real paper, whose day begins ten minutes ago. */
async function begun(page) {
  await page.goto("/ar/beni-mellal/office/paper");
  await page.locator("[name=file]").setInputFiles(await paper());
  await send(page, page.locator("form[enctype='multipart/form-data'] button"));
  for (const box of await page.locator("[name^=accepted]").all()) await box.check();
  await send(page, page.locator("form:has([name=venue]) button.go"));
  const workshop = new URL(page.url()).pathname;
  await page.goto(`${workshop}/agenda/versions`);
  // The server's own hour, for its calendar may know of changes that the browser's does not.
  const [, hours, minutes] = /الساعة\D*(\d\d)h(\d\d)/.exec(await page.locator("main").innerText());
  assert.match(hours, /^(10|11|12)$/, "the server does not have the hour it was given");
  await page.goto(`${workshop}/agenda`);
  const rows = page.locator(".ag-row:is(.head, .pause)");
  while ((await rows.count()) > 2) {
    await page.goto(await rows.last().locator("a.more").getAttribute("href"));
    await send(page, page.locator("#set [value=remove]"));
  }
  const start = Number(hours) * 60 + Number(minutes) - 10;
  await page.goto(`${workshop}/agenda?new=start`);
  await page.locator("[name=starts_at]").fill(`${two(Math.floor(start / 60))}:${two(start % 60)}`);
  await send(page, page.locator("form:has([name=starts_at]) button"));
  await page.locator("#changes summary").click();
  await page.locator("[name=note]").fill("يوم قصير للتجربة");
  await send(page, page.locator(".ag-sum button.go"));
  return workshop;
}

/** The drift in seconds, as it stands on the page. */
async function drift(page) {
  const said = await page.locator(".drift .ticking").innerText();
  const [, sign, rest] = /^([+−])([\d:]+)$/.exec(said.trim());
  const seconds = rest.split(":").map(Number).reduce((sum, part) => sum * 60 + part, 0);
  return sign === "+" ? seconds : -seconds;
}

/** The drift, and how far it is ahead of this machine's clock: the same at every moment, but for what stands between two ticks. */
async function running(page) {
  const seconds = await drift(page);
  return { seconds, ahead: seconds - Date.now() / 1_000 };
}

/** Two accept a repair of the same lateness: who comes second is led back to
 * what stands now, on the clock as in the cockpit, with what was chosen marked. */
async function losesARace({ phone, plain, cockpit }, clock) {
  await plain.goto(clock);
  await cockpit.goto(clock.replace("/clock", "/cockpit"));
  const way = await plain.locator(".repairs li:has([value=move_end]) h3").innerText();
  // A repair of fewer minutes, as the page offered it before: the day stays late, and there is something left to choose.
  const accept = () => {
    const form = document.querySelector(".repairs form:has([value=shorten])");
    form.elements.late.value = "5";
    form.requestSubmit();
  };
  await Promise.all([phone.waitForNavigation(), phone.evaluate(accept)]);
  await send(plain, plain.locator(".repairs form:has([value=move_end]) button"));
  assert.match(new URL(plain.url()).pathname, /\/clock$/, "back at the clock");
  assert.ok(await plain.locator("[role=alert]").isVisible(), "which says that somebody was faster");
  assert.equal(await plain.locator(".repairs .chosen h3").innerText(), way, "and marks what was chosen");
  await shot(plain, "clock-lost-race");
  await send(cockpit, cockpit.locator(".ck-repair form:has([value=move_end]) button"));
  const chosen = cockpit.locator(".ck-repair .chosen");
  assert.ok(await chosen.locator("xpath=ancestor::form").locator("[value=move_end]").count(), "the cockpit marks it too");
  await shot(cockpit, "cockpit-lost-race");
}

test("the drift moves by the second on every phone, and a late day is repaired", async () => {
  const focal = await desk({ lang: "ar", face: "desk" }, "focal_point");
  const asked = Date.now();
  const clock = `${await begun(focal)}/clock`;
  const [phone, other, plain] = [
    await desk({ lang: "ar", face: "phone" }),
    await desk({ lang: "fr", face: "phone" }),
    await desk({ lang: "ar", face: "phone", js: false }),
  ];
  await phone.goto(clock);
  await other.goto(clock.replace("/ar/", "/fr/"));
  const first = await running(phone);
  const most = 660 + (Date.now() - asked) / 1_000;
  assert.ok(first.seconds >= 600 && first.seconds <= most, `${first.seconds} s late before the first row begins`);
  await until(async () => (await drift(phone)) >= first.seconds + 2, true, "the drift moves");
  for (const page of [phone, other]) {
    await until(async () => Math.abs((await running(page)).ahead - first.ahead) <= 1, true, "the drift moves by the second");
  }
  const from = Date.now() / 1_000;
  await plain.goto(clock);
  const [written, to] = [await drift(plain), Date.now() / 1_000];
  assert.ok(written >= first.ahead + from - 1 && written <= first.ahead + to + 2, "without a script the server writes the same drift");

  await send(phone, phone.locator("#next-start"));
  await other.locator(".going").waitFor();
  assert.deepEqual(await axe(other), []);
  assert.equal(await tooWide(phone), 0);
  const stands = await drift(phone);
  const left = new Set();
  await until(async () => left.add(await phone.locator(".going [data-moves]").first().innerText()).size > 2, true, "the clock goes on");
  assert.equal(await drift(phone), stands, "what runs in its time makes nobody later");

  const cockpit = await desk({ lang: "ar", face: "desk", js: false });
  await losesARace({ phone, plain, cockpit }, clock);
  const shorten = phone.locator(".repairs form:has([value=shorten]) button");
  await send(phone, shorten);
  await send(cockpit, cockpit.locator(".ck-repair form:has([value=move_end]) button"));
  assert.match(cockpit.url(), /\/cockpit\?told=repair&chosen=move_end$/, "the cockpit says that somebody was faster");
  assert.equal(await cockpit.locator(".ck-repair").count(), 0, "and that nothing is left to repair");
  const even = await drift(phone);
  assert.ok(even <= 0 && even > -300, `the day is even again, to the next five minutes: ${even}`);
  await focal.goto(clock.replace("/clock", "/agenda/versions"));
  const versions = await focal.locator("main h2").allInnerTexts();
  assert.equal(versions.length, 4, versions.join());
  for (const context of [phone, other, plain, cockpit, focal].map((page) => page.context())) {
    assert.deepEqual(context.troubles, []);
    await context.close();
  }
});
