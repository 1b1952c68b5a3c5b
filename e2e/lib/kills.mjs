// A server that is killed at any moment while many write to it. What it has
// acknowledged must be there afterwards, once, with its words; the journal,
// which an auditor recomputes from the rows, counts it.

import { execFile } from "node:child_process";
import { setTimeout as pause } from "node:timers/promises";
import { promisify } from "node:util";

import { start } from "./server.mjs";

/** How many write at once. */
const WRITERS = 16;
/** A kill comes so long after the server was ready, in milliseconds: what is tried, not a wait. */
const [SOONEST, LATEST] = [5, 400];

/** Sends one piece of writing; gives the proof that the server has it, or says by what it was refused. */
async function send(url, writing, key) {
  const { path, headers, body } = writing(key);
  const answer = await fetch(url + path, { method: "POST", redirect: "manual", headers: { "sec-fetch-site": "same-origin", ...headers }, body });
  await answer.arrayBuffer();
  const proof = answer.headers.get("outbox-received") ?? answer.headers.get("location");
  return answer.status < 400 && proof ? { proof } : { refusal: answer.status };
}

/** Writes again and again until the line or the database breaks; notes what was acknowledged and what the kill cut off. */
async function keepWriting(url, writing, told) {
  for (;;) {
    const key = crypto.randomUUID();
    const answer = await send(url, writing, key).catch(() => null);
    if (!answer || answer.refusal >= 500) return told.cut.push({ writing, key });
    if (answer.refusal) return told.refused.push(answer.refusal);
    told.acknowledged.push({ writing, key, proof: answer.proof });
  }
}

/** How often each kind stands in the commune's journal, as everybody can fetch it; the check recomputes it first. */
export async function journalled({ bin, place }) {
  await promisify(execFile)(bin, ["journal", "verify", ...place], { maxBuffer: 1 << 26 });
  const server = await start("serve", place, { bin });
  const kinds = {};
  for (let after = 0, rows = [[]]; rows.length > 0; ) {
    const text = await fetch(`${server.url}/fr/beni-mellal/journal.csv?after=${after}`).then((it) => it.text());
    rows = text.trim().split("\n").slice(1).map((row) => row.split(","));
    for (const [, kind] of rows) kinds[kind] = (kinds[kind] ?? 0) + 1;
    after = Number(rows.at(-1)?.[0]);
  }
  await server.stop();
  return kinds;
}

/**
 * Kills the server of a place so many times while its writings arrive.
 * `first` may break something else before a kill, such as the database.
 */
export async function killUnderLoad({ bin, place, env, writings }, kills, first = async () => {}) {
  const told = { acknowledged: [], cut: [], refused: [], starts: [] };
  for (let kill = 0; kill < kills; kill += 1) {
    const began = performance.now();
    const server = await start("serve", place, { bin, env });
    told.starts.push(performance.now() - began);
    const writers = Array.from({ length: WRITERS }, (_, at) => keepWriting(server.url, writings[at % writings.length], told));
    await pause(SOONEST + Math.random() * (LATEST - SOONEST));
    await first(kill);
    await server.stop("SIGKILL");
    await Promise.all(writers);
  }
  return told;
}

/**
 * Sends everything once more: what was acknowledged must give the same proof,
 * and what was cut off is delivered now. Gives what is not so, how much was
 * sent in all, and what the journal has gained since `before`, by kind.
 */
export async function sendAgain({ bin, place, env }, told, before) {
  const server = await start("serve", place, { bin, env });
  const faults = [];
  const waiting = [...told.acknowledged, ...told.cut];
  const sent = waiting.length;
  const again = async () => {
    for (let one = waiting.pop(); one; one = waiting.pop()) {
      const answer = await send(server.url, one.writing, one.key);
      if (!answer.proof || (one.proof && answer.proof !== one.proof)) faults.push({ key: one.key, proof: one.proof, answer });
    }
  };
  await Promise.all(Array.from({ length: WRITERS }, again));
  await server.stop();
  const after = await journalled({ bin, place });
  const gained = {};
  // Heads are signed at their own hours, whatever is written.
  for (const kind of Object.keys(after).filter((it) => it !== "journal.checkpoint_signed")) {
    if (after[kind] !== before[kind]) gained[kind] = after[kind] - (before[kind] ?? 0);
  }
  return { faults, sent, gained };
}
