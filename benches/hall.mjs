// A hall at work: 60 phones behind one address write 1,000 cards a minute, each
// looks at its group's page after every card and listens to its news, and a
// facilitator's browser follows the groups' progress.
// `MITHAQ_BIN=… node benches/hall.mjs [SECONDS]`; without MITHAQ_BIN it measures target/debug/mithaq.

import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { cpus, loadavg } from "node:os";
import { setTimeout as pause } from "node:timers/promises";
import { promisify } from "node:util";

import { launch, reader } from "../e2e/lib/browser.mjs";
import { hall } from "../e2e/lib/hall.mjs";
import { signIn } from "../e2e/lib/people.mjs";
import { program } from "../e2e/lib/server.mjs";

const SECONDS = Number(process.argv[2] ?? 60);
const A_MINUTE = 1_000;
const server = await hall();
const every = (60_000 * server.phones.length) / A_MINUTE;
const answers = [];
const refusals = new Map();
const arrived = [];

/** One phone: listens, writes, looks. */
async function phone({ key, questions }, at, end) {
  const address = `${server.url}/ar/beni-mellal/group/${key}`;
  const stop = new AbortController();
  const listening = listen(`${address}/news`, stop.signal);
  await pause((at * every) / server.phones.length);
  for (let number = 0; Date.now() < end; number += 1) {
    const next = Date.now() + every;
    const id = crypto.randomUUID();
    const fields = { key: id, question: questions[number % questions.length], text: `البطاقة ${number} للمجموعة ${at}: لقاء مفتوح في كل حي`, why: "لأن الأحياء البعيدة لا تصلها المعلومة" };
    const began = performance.now();
    const answer = await fetch(address, { method: "POST", body: new URLSearchParams(fields), headers: { outbox: id, "sec-fetch-site": "same-origin" } });
    answers.push(performance.now() - began);
    if (answer.headers.get("outbox-received") === id) arrived.push(Date.now());
    else refusals.set(answer.status, (refusals.get(answer.status) ?? 0) + 1);
    await answer.text();
    await fetch(address).then((it) => it.text());
    await pause(Math.max(0, next - Date.now()));
  }
  stop.abort();
  await listening;
}

async function listen(url, signal) {
  while (!signal.aborted) {
    await fetch(url, { signal }).then(async (it) => {
      for await (const _ of it.body);
    }).catch(() => {});
  }
}

/** Notes when the facilitator's page showed how many cards. */
function watch() {
  globalThis.seen = [];
  let last = -1;
  setInterval(() => {
    const labels = [...document.querySelectorAll("#live section .label")];
    const total = labels.reduce((sum, it) => sum + Number(/\d+/.exec(it.textContent.replace(/[^\d]/g, ""))?.[0] ?? 0), 0);
    if (total !== last) globalThis.seen.push([Date.now(), (last = total)]);
  }, 20);
}

const quantile = (values, part) => values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))];
const told = (values) => [0.5, 0.95, 1].map((part) => quantile(values, part).toFixed(0)).join(" / ");

const browser = await launch();
try {
  const context = await reader(browser, server, { face: "desk", lang: "fr" });
  const page = await context.newPage();
  await signIn(page, server, "facilitator", "fr");
  await page.goto(`/fr/beni-mellal/office/workshops/${server.workshop}/progress`);
  await page.evaluate(watch);
  const began = Date.now();
  await Promise.all(server.phones.map((it, at) => phone(it, at, began + SECONDS * 1000)));
  
  await pause(2_000);
  const seen = await page.evaluate(() => globalThis.seen);
  arrived.sort((a, b) => a - b);
  const late = arrived.map((at, place) => (seen.find(([, total]) => total > place)?.[0] ?? Infinity) - at);
  const memory = Number(/VmHWM:\s+(\d+)/.exec(await readFile(`/proc/${server.child.pid}/status`, "utf8"))[1]) / 1024;
  console.log(`${cpus().length} cores, load ${loadavg()[0].toFixed(1)}, ${program}`);
  console.log(`${server.phones.length} phones, ${arrived.length} cards in ${SECONDS} s: ${((60 * arrived.length) / SECONDS).toFixed(0)} a minute`);
  console.log(`refused or told to wait: ${[...refusals].map(([status, count]) => `${count} × ${status}`).join(", ") || "none"}`);
  console.log(`a card's answer, ms (half / 95 % / slowest): ${told(answers)}`);
  console.log(`on the facilitator's screen after, ms (half / 95 % / slowest): ${told(late)}`);
  console.log(`memory at its highest: ${memory.toFixed(0)} MiB`);
  await promisify(execFile)(program, ["journal", "verify", "--data", server.data]).then(({ stdout }) => console.log(stdout.trim().split("\n").at(-1)), (fault) => console.log(`journal: ${fault.message}`));
} finally {
  await browser.close();
  await server.stop();
}
