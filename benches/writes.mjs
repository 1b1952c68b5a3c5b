// Durable contributions per second and the CPU that each costs, on either
// database: 128 connections send the same form again and again, each time with
// a key of its own. On PostgreSQL the database's own CPU counts as well.

import { execFile } from "node:child_process";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";

import { root, start } from "../e2e/lib/server.mjs";
import { readForm } from "./form.mjs";

const run = promisify(execFile);
const SECONDS = Number(process.env.BENCH_SECONDS ?? 5);

/** What each database should reach: contributions a second, ms of CPU for one; and the most MiB of the server. */
const TARGETS = { SQLite: { rate: 5000, ms: 0.2 }, PostgreSQL: { rate: 2000, ms: 0.8 } };
const MEMORY = 60;

/** The fields of a process's line in /proc after its name, from its state on. */
const fields = async (pid) => (await readFile(`/proc/${pid}/stat`, "utf8")).replace(/^.*\) /, "").split(" ");

/** CPU seconds of a process so far, and of those it waited for. */
export const cpu = async (pid) => (await fields(pid)).slice(11, 15).reduce((sum, it) => sum + Number(it), 0) / 100;

/** CPU seconds of a process and of those that it started. */
export async function family(pid) {
  const all = (await readdir("/proc")).filter((it) => /^\d+$/.test(it));
  const own = await Promise.all(all.map(async (it) => ((await fields(it).catch(() => []))[1] === String(pid) ? cpu(it).catch(() => 0) : 0)));
  return own.reduce((sum, it) => sum + it, await cpu(pid));
}

/** Measures one database: `place` names it on the command line, `postmaster` is the process of PostgreSQL. */
export async function contributions(mithaq, database, { place, form, work, postmaster }, figure) {
  const server = await start("serve", place, { bin: mithaq, env: { MITHAQ_LIMITS: "off" } });
  const used = async () => (await cpu(server.child.pid)) + (postmaster ? await family(postmaster) : 0);
  const filled = await readForm(server.url + form);
  const file = join(work, "form");
  const head = Object.entries(filled.headers).map(([name, value]) => `${name}: ${value}`);
  await writeFile(file, [filled.path, ...head, "", filled.body].join("\n"));
  const script = join(root, "benches", "contribute.lua");
  const before = await used();
  const { stdout } = await run("wrk", ["-t1", "-c128", `-d${SECONDS}s`, "-s", script, server.url], { env: { ...process.env, FORM: file } });
  const cost = (await used()) - before;
  const memory = Number(/VmHWM:\s+(\d+)/.exec(await readFile(`/proc/${server.child.pid}/status`, "utf8"))[1]) / 1024;
  await server.stop();
  const requests = Number(/(\d+) requests in/.exec(stdout)[1]);
  const refused = Number(/Non-2xx or 3xx responses: (\d+)/.exec(stdout)?.[1] ?? 0);
  if (refused) console.log(`  ${refused} of ${requests} contributions were refused`);
  const rate = Number(/Requests\/sec:\s+([\d.]+)/.exec(stdout)[1]) * (1 - refused / requests);
  const [ms, target] = [(cost * 1000) / requests, TARGETS[database]];
  const asked = `at least ${target.rate.toLocaleString("en-US")}/s, at most ${target.ms} ms`;
  figure(`durable contributions on ${database}`, `${Math.round(rate).toLocaleString("en-US")}/s, ${ms.toFixed(2)} ms of CPU each`, asked, rate >= target.rate && ms <= target.ms && !refused);
  figure(`memory of the server at its highest while it writes to ${database}`, `${memory.toFixed(0)} MiB`, `at most ${MEMORY} MiB`, memory <= MEMORY);
}

/** A PostgreSQL of the bench's own that waits for the disk: its address, its process, how to stop it. */
export async function durablePostgres(folder) {
  const tool = join(root, "tools", "postgres.sh");
  const { stdout } = await run(tool, ["start", folder, "durable"]);
  const postmaster = Number((await readFile(join(folder, "data", "postmaster.pid"), "utf8")).split("\n")[0]);
  return { address: stdout.trim().split("\n").at(-1), postmaster, stop: () => run(tool, ["stop", folder]) };
}

if (process.argv[1].endsWith("writes.mjs")) {
  const [mithaq, database, work, form, ...place] = process.argv.slice(2);
  const postmaster = Number(process.env.BENCH_POSTMASTER ?? 0);
  const told = (name, value, target, fine) => console.log(`${name}: ${value}  (${target}) ${fine ? "PASS" : "FAIL"}`);
  await contributions(mithaq, database, { place, form, work, postmaster }, told);
}
