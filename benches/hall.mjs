// A hall at work: 60 phones behind one address write 1,000 cards a minute, each
// looks at its group's page after every card and listens to its news, and a
// browser keeps the cockpit, the wall and a group's other phone open. Each of
// them shows a card within a second of its arrival.
// `MITHAQ_BIN=… node benches/hall.mjs [SECONDS]`; without MITHAQ_BIN it measures target/debug/mithaq.

import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { cpus, loadavg } from "node:os";
import { setTimeout as pause } from "node:timers/promises";
import { promisify } from "node:util";

import { launch } from "../e2e/lib/browser.mjs";
import { hall } from "../e2e/lib/hall.mjs";
import { openLive, shown, told } from "../e2e/lib/live.mjs";
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
    if (answer.headers.get("outbox-received") === id) arrived.push([at, Date.now()]);
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

const browser = await launch();
try {
  const workshop = `/beni-mellal/office/workshops/${server.workshop}`;
  const live = await openLive(browser, server, workshop, `/beni-mellal/group/${server.phones[0].key}`);
  const began = Date.now();
  await Promise.all(server.phones.map((it, at) => phone(it, at, began + SECONDS * 1000)));
  await pause(2_000);
  // The wall shows the groups of the first session, which half of the phones are of.
  const ours = { "the cockpit": () => true, "the wall": (at) => at < server.phones.length / 2, "a group's other phone": (at) => at === 0 };
  const late = await shown(live, (name) => arrived.filter(([at]) => ours[name](at)).map(([, moment]) => moment));
  const memory = Number(/VmHWM:\s+(\d+)/.exec(await readFile(`/proc/${server.child.pid}/status`, "utf8"))[1]) / 1024;
  console.log(`${cpus().length} cores, load ${loadavg()[0].toFixed(1)}, ${program}`);
  console.log(`${server.phones.length} phones, ${arrived.length} cards in ${SECONDS} s: ${((60 * arrived.length) / SECONDS).toFixed(0)} a minute`);
  console.log(`refused or told to wait: ${[...refusals].map(([status, count]) => `${count} × ${status}`).join(", ") || "none"}`);
  console.log(`a card's answer, ms (half / 95 % / slowest): ${told(answers)}`);
  for (const [name, after] of late) {
    const within = after.filter((it) => it <= 1_000).length / after.length;
    console.log(`on ${name} after, ms (half / 95 % / slowest): ${told(after)}; within a second: ${(100 * within).toFixed(1)} %`);
  }
  console.log(`memory at its highest: ${memory.toFixed(0)} MiB`);
  await promisify(execFile)(program, ["journal", "verify", "--data", server.data]).then(({ stdout }) => console.log(stdout.trim().split("\n").at(-1)), (fault) => console.log(`journal: ${fault.message}`));
} finally {
  await browser.close();
  await server.stop();
}
