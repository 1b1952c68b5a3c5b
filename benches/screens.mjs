// How soon what one does is on another's screen: a card on the other phone of
// its group and before the facilitator, an arrival on the other device at the
// door, and how long a check-in takes there.
// `MITHAQ_BIN=… node benches/screens.mjs [ROUNDS]`; without MITHAQ_BIN it measures target/debug/mithaq.

import { cpus, loadavg } from "node:os";

import * as ahead from "../e2e/journey/before.mjs";
import * as day from "../e2e/journey/day.mjs";
import { Journey } from "../e2e/journey/journey.mjs";
import { told } from "../e2e/journey/told.mjs";
import { launch, reader } from "../e2e/lib/browser.mjs";
import { hall } from "../e2e/lib/hall.mjs";
import { signIn } from "../e2e/lib/people.mjs";
import { eve, program } from "../e2e/lib/server.mjs";

const ROUNDS = Number(process.argv[2] ?? 10);
const figures = new Map();

/** Notes how long it takes until something is seen. */
async function timed(name, target, seen) {
  const began = performance.now();
  await seen();
  const { times } = figures.get(name) ?? figures.set(name, { target, times: [] }).get(name);
  times.push(performance.now() - began);
}

async function page(browser, server, role, address) {
  const page = await (await reader(browser, server, { face: role ? "desk" : "phone" })).newPage();
  if (role) await signIn(page, server, role, "ar");
  await page.goto(address);
  return page;
}

async function cards(browser) {
  const server = await hall();
  const group = `/ar/beni-mellal/group/${server.phones[0].key}`;
  const [one, two] = [await page(browser, server, null, group), await page(browser, server, null, group)];
  const desk = await page(browser, server, "facilitator", `/ar/beni-mellal/office/workshops/${server.workshop}/progress`);
  for (const phone of [one, two]) await phone.locator("form[data-ready]").waitFor();
  const total = desk.locator("#live section .label").first();
  for (let round = 0; round < ROUNDS; round += 1) {
    const [text, before] = [`البطاقة ${round} للقياس`, await total.innerText()];
    await one.locator("form[data-cards] [name=text]").fill(text);
    const other = timed("a card on the other phone of its group", 2_500, () => two.locator("#own li", { hasText: text }).waitFor());
    const shown = timed("a card before the facilitator", 1_000, () => total.filter({ hasNotText: before }).waitFor());
    await Promise.all([one.locator("form[data-cards] > button.go").click(), other, shown]);
  }
  await server.stop();
}

async function arrivals(browser) {
  const server = await eve();
  const journey = new Journey(browser, server, "ar", "desk");
  await ahead.begin(journey);
  await ahead.paper(journey, told.ar);
  await day.people(journey, told.ar);
  const office = await journey.as("focal_point");
  await journey.go(office, `${journey.workshop}/people`);
  const codes = await office.locator("main ul.queue > li a").evaluateAll((all) => all.map((it) => it.textContent.trim()).filter((it) => /^\w{4}-\w{4}$/.test(it)));
  const door = `${journey.workshop}/reception`;
  const [one, two] = [await page(browser, server, "reception", door), await page(browser, server, "reception", door)];
  for (const device of [one, two]) await device.locator("[data-door][data-ready]").waitFor();
  for (const [at, code] of codes.slice(0, ROUNDS).entries()) {
    const other = timed("an arrival on the other device at the door", 3_000, () => two.locator("[data-now] .figure-big", { hasText: String(at + 1) }).waitFor());
    await timed("a check-in by code", 5_000, async () => {
      await one.locator("[data-form=find] [name=q]").fill(code);
      await one.keyboard.press("Enter");
      await one.locator("[data-said] .notice[data-kind=done]").waitFor();
    });
    await other;
    await one.evaluate(() => document.querySelector("[data-said]").replaceChildren());
  }
  await journey.close();
  await server.stop();
}

const browser = await launch();
try {
  await cards(browser);
  await arrivals(browser);
  console.log(`${cpus().length} cores, load ${loadavg()[0].toFixed(1)}, ${program}`);
  for (const [name, { target, times }] of figures) {
    const [half, slowest] = [0.5, 1].map((part) => times.toSorted((a, b) => a - b)[Math.ceil(times.length * part) - 1]);
    console.log(`${name}, ms (half / slowest of ${times.length}): ${half.toFixed(0)} / ${slowest.toFixed(0)}, at most ${target}: ${slowest <= target ? "PASS" : "FAIL"}`);
  }
} finally {
  await browser.close();
}
