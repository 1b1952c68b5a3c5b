// A day without internet: the workshop is prepared at home, taken along by a
// second process over a bad connection, held there through its pages, and given back.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { rm } from "node:fs/promises";
import { after, before, test } from "node:test";

import * as ahead from "./journey/before.mjs";
import * as day from "./journey/day.mjs";
import * as outcome from "./journey/outcome.mjs";
import { Journey } from "./journey/journey.mjs";
import * as pdf from "./journey/pdf.mjs";
import { told } from "./journey/told.mjs";
import { launch } from "./lib/browser.mjs";
import { FaultyProxy } from "./lib/faulty_proxy.mjs";
import { eve, folder, program, start } from "./lib/server.mjs";
import { signIns } from "./lib/people.mjs";

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser?.close());

/** Runs a command of the program; the proxy beside it must go on meanwhile. */
const mithaq = (...args) =>
  new Promise((resolve) => {
    const env = { ...process.env, LC_ALL: "ar_MA.UTF-8" };
    execFile(program, args, { env }, (error, stdout, stderr) => resolve({ status: error?.code ?? 0, stdout, stderr }));
  });

test("a workshop is held on a laptop and comes home", { timeout: 1_200_000 }, async (t) => {
  const server = await eve();
  t.after(() => server.stop());
  const proxy = await FaultyProxy.open(server.port);
  t.after(() => proxy.close());
  const data = await folder();
  t.after(() => rm(data, { recursive: true, force: true }));
  const words = told.ar;
  const home = new Journey(browser, server, "ar", "desk");
  for (const step of [ahead.begin, ahead.paper, ahead.turnToTheDay, day.people, day.questions]) await step(home, words);

  const office = await home.as("focal_point");
  await home.go(office, `${home.workshop}/hall`);
  await home.look(office, "hall-home");
  await home.send(office, "form:has([value=offer])");
  const key = (await office.locator("strong.stamp").innerText()).trim();
  await home.look(office, "hall-key", { fresh: false });
  const pins = await printedPins(office, server);

  proxy.set({ delay: 3, cut: 0.5, repeat: true });
  const from = ["--home", `${proxy.url}/ar/beni-mellal`, "--key", key, "--every", "1", "--data", data];
  const laptop = await retried(() => start("hall", from));
  t.after(() => laptop.stop());
  laptop.lines.push(...pins);
  await home.go(office, `${home.workshop}/hall`);
  assert.match(await home.words(office), /الورشة الآن في القاعة/);
  await home.look(office, "hall-away");

  const hall = new Journey(browser, laptop, "ar", "desk");
  Object.assign(hall, { workshop: home.workshop, sessions: home.sessions });
  const door = await hall.stranger();
  await hall.go(door, "/ar/hall");
  await hall.look(door, "hall-start");
  await day.presence(hall, words);
  proxy.cut();
  await day.groups(hall, words);
  await day.cards(hall, words);
  const desk = await hall.as("facilitator");
  await hall.go(desk, `${hall.workshop}/hall`);
  await hall.look(desk, "hall-laptop");
  proxy.set({ delay: 2, cut: 0.7, repeat: true });
  for (const step of [outcome.themes, outcome.synthesis, outcome.closing]) await step(hall, words);
  const faults = hall.faults();
  await hall.close();
  await laptop.stop();

  const back = await retried(async () => {
    const done = await mithaq("hall", "return", "--data", data, "--erase");
    assert.equal(done.status, 0, done.stdout + done.stderr);
    return done.stdout;
  });
  assert.match(back, /أُعيدت الورشة/);
  await home.go(office, `${home.workshop}/hall`);
  assert.match(await home.words(office), /أعاد الحاسوب الورشة/);
  await home.look(office, "hall-returned");
  await outcome.published(home, words);
  const record = await mithaq("journal", "verify", "--data", server.data);
  assert.equal(record.status, 0, record.stdout);
  assert.ok(proxy.counts.cuts > 0 && proxy.counts.refused > 0, JSON.stringify(proxy.counts));
  assert.deepEqual([...faults, ...home.faults()], []);
  t.diagnostic(JSON.stringify(proxy.counts));
  await home.close();
});

/** The sheet of numbers of the day, as it is printed: a line of `mithaq demo` for each role that is on it. */
async function printedPins(page, server) {
  const cookie = (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join("; ");
  const form = page.locator("form[action$='/pins']");
  const address = new URL(await form.getAttribute("action"), page.url());
  const sheet = await fetch(address, { method: "POST", headers: { cookie, "sec-fetch-site": "same-origin" }, body: new URLSearchParams({ lang: "ar" }) });
  assert.equal(sheet.headers.get("content-type"), "application/pdf");
  const { said } = await pdf.words(Buffer.from(await sheet.arrayBuffer()));
  const row = ([role, { login }]) => [role, login, said.slice(said.indexOf(login)).match(/\d{4} \d{4}/)?.[0]];
  const rows = Object.entries(signIns(server)).filter(([, { login }]) => said.includes(login)).map(row);
  assert.deepEqual(rows.map(([role]) => role).toSorted(), ["facilitator", "focal_point", "reception"]);
  return rows.map(([role, login, pin]) => `sign-in ${role} ${login} ${pin.replace(" ", "")}`);
}

/** A bad connection needs more than one attempt. */
async function retried(attempt) {
  for (let left = 20; ; left -= 1) {
    try {
      return await attempt();
    } catch (fault) {
      if (left === 0) throw fault;
    }
  }
}
