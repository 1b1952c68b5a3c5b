// What a flood of wrong sign-ins leaves behind in the server's memory.

import { readFile } from "node:fs/promises";

import { start } from "../e2e/lib/server.mjs";

const TRIES = 200;

/** Resident memory of a process in MiB. */
async function resident(pid) {
  return Number(/VmRSS:\s+(\d+) kB/.exec(await readFile(`/proc/${pid}/status`, "utf8"))[1]) / 1024;
}

/** Sends wrong sign-ins, many at once, and notes how much the server has grown by them. */
export async function wrongSignIns(mithaq, data, figure) {
  const server = await start("serve", ["--data", data], { bin: mithaq, env: { MITHAQ_LIMITS: "off" } });
  const body = () => new URLSearchParams({ login: "focal-point@beni-mellal.example", password: crypto.randomUUID() });
  const headers = { "sec-fetch-site": "same-origin" };
  const miss = () => fetch(`${server.url}/ar/sign-in`, { method: "POST", headers, body: body() }).then((it) => it.status);
  await fetch(`${server.url}/ar/sign-in`);
  const before = await resident(server.child.pid);
  const answers = [];
  for (let sent = 0; sent < TRIES; sent += 20) answers.push(...(await Promise.all(Array.from({ length: 20 }, miss))));
  const grown = (await resident(server.child.pid)) - before;
  await server.stop();
  const hashed = answers.filter((it) => it === 422).length;
  figure(`memory after ${TRIES} wrong sign-ins (${hashed} hashed)`, `${grown.toFixed(1)} MiB more than before`, "at most 40 MiB", grown <= 40);
}

if (process.argv[1].endsWith("sign_in.mjs")) {
  const [mithaq, data] = process.argv.slice(2);
  await wrongSignIns(mithaq, data, (name, value, target, fine) => console.log(`${name}: ${value}  (${target}) ${fine ? "PASS" : "FAIL"}`));
}
