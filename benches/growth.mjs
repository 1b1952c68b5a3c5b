// What a page costs as the town grows: CPU per uncached page at 1,000, 10,000
// and 100,000 contributions, most of them answered, beside the targets, on
// SQLite and, where a server is named, on PostgreSQL with the database's own CPU.

import { execFile } from "node:child_process";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

import { start } from "../e2e/lib/server.mjs";
import { cpu, durablePostgres, family } from "./writes.mjs";

const run = promisify(execFile);
const SIZES = (process.env.BENCH_SIZES ?? "1000,10000,100000").split(",").map(Number);
/** What the town has grown to in the end. */
export const GROWN = SIZES.at(-1);

/** The pages and the most that each may cost on SQLite, in ms; PostgreSQL may take twice that. */
const PAGES = { home: 2, text: 2, article: 2, stage: 2, desk: 2, queue: 2, indicators: 20 };

/** CPU seconds that the server and its database have used. */
const used = async (server, postmaster) => (await cpu(server.child.pid)) + (postmaster ? await family(postmaster) : 0);

/** Signs in as a browser would, by what a made town told; gives the cookie. */
export async function signIn(server, town) {
  const address = `${server.url}/ar/sign-in`;
  const body = new URLSearchParams({ login: town.login, password: town.password });
  const answer = await fetch(address, { method: "POST", body, redirect: "manual", headers: { "sec-fetch-site": "same-origin", origin: server.url } });
  if (answer.status !== 303) throw new Error(`signing in was answered ${answer.status}`);
  return answer.headers.getSetCookie().map((it) => it.split(";")[0]).join("; ");
}

/** ms of CPU for one page, from as many as fit into some seconds. */
async function cost(server, path, { cookie, postmaster, seconds }) {
  const get = async () => {
    const answer = await fetch(server.url + path, { headers: { cookie, "accept-encoding": "gzip" } });
    await answer.arrayBuffer();
    if (answer.status !== 200) throw new Error(`${path} answers ${answer.status}`);
  };
  for (let warm = 0; warm < 10; warm += 1) await get();
  const [before, until] = [await used(server, postmaster), Date.now() + seconds * 1000];
  let pages = 0;
  for (; Date.now() < until; pages += 1) await get();
  return (((await used(server, postmaster)) - before) * 1000) / pages;
}

/**
 * Lets the town of `place` grow and measures each page at each size; gives the
 * table as ms by page, in the order of the sizes.
 */
export async function growth(mithaq, place, { postmaster, seconds = 2 } = {}) {
  const costs = Object.fromEntries(Object.keys(PAGES).map((page) => [page, []]));
  for (const size of SIZES) {
    const began = performance.now();
    const { stdout } = await run(mithaq, ["bench-town", ...place, "--contributions", String(size)], { maxBuffer: 1 << 24 });
    const town = JSON.parse(stdout.trim().split("\n").at(-1));
    console.log(`  ${size.toLocaleString("en-US")} contributions after ${((performance.now() - began) / 1000).toFixed(1)} s`);
    const server = await start("serve", place, { bin: mithaq, env: { MITHAQ_PAGE_CACHE: "off", MITHAQ_LIMITS: "off" } });
    const cookie = await signIn(server, town);
    for (const page of Object.keys(PAGES)) costs[page].push(await cost(server, town[page], { cookie, postmaster, seconds }));
    await server.stop();
  }
  return costs;
}

/** Notes each page at each size beside its target, and how much it grows with a thousand contributions. */
export function told(costs, database, figure) {
  const times = database === "SQLite" ? 1 : 2;
  for (const [page, each] of Object.entries(costs)) {
    const [least, most] = [each[0], each.at(-1)];
    const slope = (1000 * (most - least)) / ((GROWN - SIZES[0]) / 1000);
    const target = PAGES[page] * times;
    const shown = `${each.map((ms) => ms.toFixed(2)).join(" / ")} ms, ${slope.toFixed(1)} µs more for each 1,000`;
    figure(`${page} on ${database} at ${SIZES.map((it) => it.toLocaleString("en-US")).join(" / ")}`, shown, `at most ${target} ms`, most <= target);
  }
}

/** The same on a PostgreSQL of its own, which is removed afterwards; its user reads no folder of ours. */
export async function growthOnPostgres(mithaq) {
  const postgres = await durablePostgres(join(tmpdir(), `mithaq-growth-${process.pid}`));
  const folder = mkdtempSync(join(tmpdir(), "mithaq-growth-key-"));
  try {
    return await growth(mithaq, ["--database", postgres.address, "--data", folder], { postmaster: postgres.postmaster });
  } finally {
    await postgres.stop();
    rmSync(folder, { recursive: true });
  }
}

if (process.argv[1].endsWith("growth.mjs")) {
  const [mithaq, ...place] = process.argv.slice(2);
  const postmaster = process.env.BENCH_POSTMASTER;
  const costs = await growth(mithaq, place, { postmaster });
  told(costs, place[0] === "--data" ? "SQLite" : "PostgreSQL", (name, value, target, fine) => console.log(`${name}: ${value}  (${target}) ${fine ? "PASS" : "FAIL"}`));
}
