// A rapporteur's browser is killed a hundred times while cards are typed and
// sent, half of the time without a connection. Nothing that stood for two
// seconds is lost, and nothing arrives twice.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { chromium } from "playwright-core";

import { FaultyProxy } from "./lib/faulty_proxy.mjs";
import { hall, words } from "./lib/hall.mjs";
import { kept } from "./lib/kept.mjs";
import { folder } from "./lib/server.mjs";
import { PATIENCE, until } from "./lib/until.mjs";

const KILLS = Number(process.env.MITHAQ_KILLS ?? 100);
/** The promise itself: so much may be lost of what was typed last, in milliseconds. */
const LOST_AT_MOST = 2_000;
/** The pace of typing; like the moment of a kill it is what is tried, not a wait. */
const PACE = 40;

let server, proxy, profile;
before(async () => {
  server = await hall();
  proxy = await FaultyProxy.open(server.port);
  profile = await folder();
});
after(async () => {
  await proxy?.close();
  await server?.stop();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
});

/** Chromium on the same profile as before, as a process that can be killed. */
async function phone() {
  const flags = ["--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-extensions", "--remote-debugging-port=0", `--user-data-dir=${join(profile, "phone")}`, "about:blank"];
  const child = spawn(process.env.MITHAQ_CHROMIUM ?? "/usr/bin/chromium", flags, { detached: true, stdio: ["ignore", "ignore", "pipe"] });
  const gone = once(child, "exit");
  const address = await new Promise((resolve, reject) => {
    let said = "";
    child.stderr.on("data", (bytes) => {
      said += bytes;
      const found = /DevTools listening on (ws:\S+)/.exec(said);
      if (found) resolve(found[1]);
    });
    gone.then(() => reject(new Error(said.slice(-800))));
  });
  const browser = await chromium.connectOverCDP(address);
  const [context] = browser.contexts();
  context.setDefaultTimeout(PATIENCE);
  const page = context.pages()[0] ?? (await context.newPage());
  const kill = async () => {
    process.kill(-child.pid, "SIGKILL");
    await gone;
    await browser.close().catch(() => {});
  };
  return { page, kill };
}

async function open(page, address) {
  await page.goto(address);
  await page.locator("form[data-ready]").waitFor();
}

test(`${KILLS} kills lose nothing that stood for two seconds, and each card arrives once`, async (t) => {
  const { key, questions } = server.phones[0];
  const address = `${proxy.url}/ar/beni-mellal/group/${key}?question=${questions[0]}`;
  const typed = [];
  const began = Date.now();
  let sent = 0;
  for (let kill = 0; kill < KILLS; kill += 1) {
    // The page is kept by the worker on the first visit; then half are offline.
    if (kill > 0 && kill % 2) proxy.cut();
    else proxy.mend();
    const { page, kill: end } = await phone();
    await open(page, address);
    if (kill === 0) await kept(page);
    // One in ten types for longer than what may be lost.
    const enough = Date.now() + (kill % 10 === 9 ? 2_600 : 150 + Math.random() * 500);
    const area = page.locator("form[data-cards] textarea[name=text]");
    await area.focus();
    await page.keyboard.press("End");
    let number = 0;
    while (Date.now() < enough) {
      const token = `ك${kill}.${number++}`;
      await page.keyboard.insertText(` ${token}`);
      typed.push({ token, at: Date.now() });
      await pause(PACE);
    }
    if (kill % 3 === 1) {
      sent += 1;
      await page.locator("form[data-cards] .send .go").click({ noWaitAfter: true });
      await pause(Math.random() * 300);
    }
    const at = Date.now();
    await end();
    for (const one of typed) one.killed ??= at;
  }
  const minutes = ((Date.now() - began) / 60_000).toFixed(1);
  proxy.mend();
  const { page, kill } = await phone();
  await open(page, address);
  const left = await page.locator("form[data-cards] textarea[name=text]").inputValue();
  if (left.trim()) await page.locator("form[data-cards] .send .go").click();
  // What is pressed has left the form before it stands among what waits: only the server can tell that all is there.
  const last = left.split(/\s+/).findLast(Boolean);
  const all = () => words(server, key).then((all) => all.map((words) => words.split(/\s+/)));
  const delivered = async () => (await page.locator(".pending > li").count()) === 0 && (!last || (await all()).flat().includes(last));
  await until(delivered, true, "what was written is delivered");
  await kill();
  const cards = await all();
  const times = new Map();
  for (const token of cards.flat()) times.set(token, (times.get(token) ?? 0) + 1);
  const twice = [...times].filter(([, count]) => count > 1).map(([token]) => cards.filter((card) => card.includes(token)).map((card) => card.join(" ")));
  const lost = typed.filter((one) => !times.has(one.token));
  const oldest = Math.max(0, ...lost.map((one) => one.killed - one.at));
  t.diagnostic(`${KILLS} kills in ${minutes} minutes; ${typed.length} words typed, ${sent} cards sent; ${lost.length} words lost, the oldest ${oldest} ms old`);
  assert.deepEqual(twice, [], "arrived twice");
  assert.ok(oldest < LOST_AT_MOST, `lost: ${lost.map((one) => one.token).join(" ")}`);
});
