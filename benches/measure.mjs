// Loads the released program and the bare framework in turn, and prints each
// figure beside its target. `node benches/measure.mjs FOLDER` with the folder
// of the built programs.

import { execFile, spawn } from "node:child_process";
import { chmod, cp, readFile, rm, writeFile } from "node:fs/promises";
import { cpus } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { promisify } from "node:util";

import { folder, freePort, root, start } from "../e2e/lib/server.mjs";
import { GROWN, growth, growthOnPostgres, signIn, told } from "./growth.mjs";
import { readForm } from "./form.mjs";
import { besideHeavyWork } from "./heavy.mjs";
import { wrongSignIns } from "./sign_in.mjs";
import { contributions, durablePostgres } from "./writes.mjs";

const [built] = process.argv.slice(2);
const mithaq = join(built, "mithaq");
const here = (file) => join(root, "benches", file);
const run = promisify(execFile);
const SECONDS = Number(process.env.BENCH_SECONDS ?? 5);
const ROUNDS = 3;
const ENCODING = "gzip";

const figures = [];
/** Notes a figure; `fine` is left out where nothing is asked. */
const figure = (name, value, target = "", fine = undefined) => {
  figures.push({ name, value, target, fine });
  console.log(`  ${name}: ${value}`);
};
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const whole = (value) => Math.round(value).toLocaleString("en-US");

/** CPU seconds that a process has used, its threads included. */
async function cpu(pid) {
  const fields = (await readFile(`/proc/${pid}/stat`, "utf8")).replace(/^.*\) /, "").split(" ");
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

/** Peak resident memory of a process in MiB. */
async function peak(pid) {
  return Number(/VmHWM:\s+(\d+)/.exec(await readFile(`/proc/${pid}/status`, "utf8"))[1]) / 1024;
}

/** Loads an address with wrk: requests per second, requests, CPU per request in ms, refusals. */
async function load(pid, url, { connections = 32, script, env = {} } = {}) {
  const before = await cpu(pid);
  const args = ["-t1", `-c${connections}`, `-d${SECONDS}s`, "-H", `Accept-Encoding: ${ENCODING}`];
  const { stdout } = await run("wrk", [...args, ...(script ? ["-s", script] : []), url], { env: { ...process.env, ...env } });
  const used = (await cpu(pid)) - before;
  const requests = Number(/(\d+) requests in/.exec(stdout)[1]);
  const refused = Number(/Non-2xx or 3xx responses: (\d+)/.exec(stdout)?.[1] ?? 0);
  return { rate: Number(/Requests\/sec:\s+([\d.]+)/.exec(stdout)[1]), requests, refused, ms: (used / requests) * 1000 };
}

/** The bytes that a page really has on the wire, for the bare framework to serve. */
async function bytes(url, file) {
  const { stdout } = await run("curl", ["-sS", "-H", `Accept-Encoding: ${ENCODING}`, "-o", file, "-w", "%{http_code}\t%{content_type}\t%header{content-encoding}\t%{size_download}", url]);
  const [status, type, encoding, size] = stdout.split("\t");
  if (status !== "200") throw new Error(`${url} answers ${status}`);
  return { type, encoding: encoding || "identity", size: Number(size) };
}

async function bare(page, file) {
  const port = await freePort();
  const child = spawn(join(built, "examples/bare"), [`127.0.0.1:${port}`, page.type, page.encoding, file], { stdio: "inherit" });
  process.on("exit", () => child.kill());
  const url = `http://127.0.0.1:${port}/`;
  for (let tries = 0; tries < 200; tries++) {
    if (await fetch(url).then((it) => it.ok, () => false)) return { child, url };
    await pause(10);
  }
  throw new Error("the bare framework does not answer");
}

/** A public page against the bare framework with the same bytes, in alternating rounds. */
async function pageAgainstBare(name, server, path, work) {
  const file = join(work, "page");
  const page = await bytes(server.url + path, file);
  const ceiling = await bare(page, file);
  const rounds = [];
  for (let round = 0; round < ROUNDS; round++) {
    rounds.push({ bare: await load(ceiling.child.pid, ceiling.url), ours: await load(server.child.pid, server.url + path) });
  }
  ceiling.child.kill();
  const [most, ours] = [median(rounds.map((it) => it.bare.rate)), median(rounds.map((it) => it.ours.rate))];
  figure(`${name}, ${whole(page.size)} bytes ${page.encoding}, bare framework`, `${whole(most)}/s`);
  figure(`${name}, cached`, `${whole(ours)}/s = ${((100 * ours) / most).toFixed(0)} % of bare`, "at least 50 %", ours >= most / 2);
  figure(`${name}, CPU per request`, `${(1000 * median(rounds.map((it) => it.ours.ms))).toFixed(0)} µs (bare ${(1000 * median(rounds.map((it) => it.bare.ms))).toFixed(0)} µs)`);
}

/** How many statements the server has sent so far, by its metrics. */
async function statements(metrics) {
  const text = await fetch(metrics).then((it) => it.text());
  const counts = [...text.matchAll(/^mithaq_statements_total(?:\{.*\})? (\d+)$/gm)].map((it) => Number(it[1]));
  if (!counts.length) throw new Error("the metrics count no statements");
  return counts.reduce((sum, it) => sum + it, 0);
}

async function uncached(town, data) {
  const port = await freePort();
  const server = await start("serve", ["--data", data], { bin: mithaq, env: { MITHAQ_PAGE_CACHE: "off", MITHAQ_METRICS: `127.0.0.1:${port}` } });
  const metrics = `http://127.0.0.1:${port}/metrics`;
  const url = server.url + town.text;
  await fetch(url);
  const before = await statements(metrics);
  await fetch(url);
  const sent = (await statements(metrics)) - before;
  const { ms, rate } = await load(server.child.pid, url);
  await server.stop();
  figure("text page uncached, CPU per request", `${ms.toFixed(2)} ms (${whole(rate)}/s)`, "at most 1 ms", ms <= 1);
  figure("text page uncached, statements", sent, "at most 11", sent <= 11);
}

/** Contributions on a PostgreSQL of the bench's own. */
async function onPostgres(work) {
  const postgres = await durablePostgres(join(work, "postgres"));
  try {
    const place = ["--database", postgres.address, "--data", work];
    const { stdout } = await run(mithaq, ["bench-town", ...place], { maxBuffer: 1 << 24 });
    const { form } = JSON.parse(stdout.trim().split("\n").at(-1));
    await contributions(mithaq, "PostgreSQL", { place, form, work, postmaster: postgres.postmaster }, figure);
  } finally {
    await postgres.stop();
  }
}

/** Sends a contribution so many times a second until told to stop; gives how many came through. */
function write(server, form, perSecond) {
  let [sent, due] = [0, performance.now()];
  let going = true;
  const writer = (async () => {
    while (going) {
      due += 1000 / perSecond;
      await pause(Math.max(0, due - performance.now()));
      const body = form.body.replaceAll("KEY", crypto.randomUUID());
      const answer = await fetch(server.url + form.path, { method: "POST", headers: form.headers, body, redirect: "manual" });
      if (answer.status >= 400) throw new Error(`a contribution is answered by ${answer.status}`);
      sent += 1;
    }
    return sent;
  })();
  writer.catch(() => {});
  return () => {
    going = false;
    return writer;
  };
}

/** Readers of a page beside twenty commits a second, in rounds that alternate with quiet ones. */
async function besideWriters(name, server, path, form) {
  await fetch(server.url + path);
  const rounds = [];
  for (let round = 0; round < ROUNDS; round++) {
    const quiet = await load(server.child.pid, server.url + path);
    const [stop, from] = [write(server, form, 20), performance.now()];
    const busy = await load(server.child.pid, server.url + path);
    const seconds = (performance.now() - from) / 1000;
    rounds.push({ quiet, busy, commits: (await stop()) / seconds });
  }
  const [quiet, busy] = ["quiet", "busy"].map((kind) => median(rounds.map((it) => it[kind].rate)));
  const commits = median(rounds.map((it) => it.commits));
  const share = (100 * busy) / quiet;
  figure(`${name} beside ${commits.toFixed(0)} commits a second`, `${whole(busy)}/s = ${share.toFixed(0)} % of ${whole(quiet)}/s without`, "at least 70 %", share >= 70 && commits >= 18);
}

/** At the size to which the town has grown. */
async function writersBesideReaders(data) {
  const { stdout } = await run(mithaq, ["bench-town", "--data", data, "--contributions", String(GROWN)], { maxBuffer: 1 << 24 });
  const town = JSON.parse(stdout.trim().split("\n").at(-1));
  const server = await start("serve", ["--data", data], { bin: mithaq, env: { MITHAQ_LIMITS: "off", MITHAQ_FORMER_PAGES: "1000" } });
  const form = await readForm(server.url + town.form);
  for (const [name, path] of [["home", town.home], ["text", town.text], ["indicators", `${town.home}indicators`]]) {
    await part(`${name} beside writers`, () => besideWriters(`${name} of ${whole(GROWN)} contributions`, server, path, form));
  }
  await server.stop();
}

async function firstAnswer(data, work) {
  const port = await freePort();
  const file = join(work, "start.json");
  await run("hyperfine", ["--shell=none", "--runs=10", "--warmup=1", `--export-json=${file}`, `${here("first-answer.sh")} ${mithaq} ${port} ${data}`]);
  const ms = JSON.parse(await readFile(file, "utf8")).results[0].median * 1000;
  figure("first answer after start", `${ms.toFixed(0)} ms`, "at most 300 ms", ms <= 300);
}

/**
 * A second round of 60 people in 6 groups. Ten who sat together spread over six
 * groups as 2, 2, 2, 2, 1, 1, so that four pairs of each group must meet again.
 */
async function secondRound(work) {
  const file = join(work, "round.csv");
  const people = Array.from({ length: 60 }, (_, at) => [`p${100 + at}`, at % 5 < 2 ? "female" : "male", at % 4]);
  const draw = [mithaq, "groups", "draw", file, "--groups", "6", "--seed", "bench"];
  const first = await write(["label,sex,category"], people);
  await write(["label,sex,category,session_1"], people.map((it) => [...it, first.get(it[0])]));
  const times = join(work, "round.json");
  await run("hyperfine", ["--shell=none", "--runs=10", "--warmup=1", `--export-json=${times}`, draw.join(" ")]);
  const ms = JSON.parse(await readFile(times, "utf8")).results[0].median * 1000;
  const second = await drawn();
  const again = people.flatMap(([one], at) => people.slice(at + 1).filter(([other]) => [first, second].every((it) => it.get(one) === it.get(other))));
  figure("second round of 60 people in 6 groups", `${ms.toFixed(0)} ms, ${again.length} pairs again`, "at most 2 s, 25 pairs", ms <= 2000 && again.length <= 25);

  async function write(heads, rows) {
    await writeFile(file, [...heads, ...rows.map((it) => it.join(","))].join("\n"));
    return drawn();
  }
  async function drawn() {
    const { stdout } = await run(draw[0], draw.slice(1));
    return new Map(stdout.trim().split("\n").slice(1).map((it) => it.split(",")));
  }
}

/** Looking for somebody at the door among two thousand: the whole page, and the slowest of what is typed. */
async function doorSearch(work) {
  const data = join(work, "door");
  const { stdout } = await run(mithaq, ["bench-door", "--data", data], { maxBuffer: 1 << 24 });
  const { door, people, login, password } = JSON.parse(stdout.trim().split("\n").at(-1));
  const server = await start("serve", ["--data", data], { bin: mithaq, env: { MITHAQ_LIMITS: "off" } });
  const cookie = await signIn(server, { login, password });
  const typed = ["الإدريسي سناء", "سنا الادريسي", "عبدالله", "التازي عبد الله", "elamrani", "El Amrani Ouafaa", "رضا", "مولاي ادريس", "بنعيسي", "xyzw"];
  const slowest = [];
  for (const words of typed) {
    const times = [];
    for (let round = 0; round < 21; round++) {
      const from = performance.now();
      const page = await fetch(`${server.url}${door}?q=${encodeURIComponent(words)}`, { headers: { cookie } });
      const body = await page.text();
      times.push(performance.now() - from);
      if (page.status !== 200 || !body.includes("<ul") && words !== "xyzw") throw new Error(`the door answers ${page.status}`);
    }
    slowest.push({ words, ms: median(times) });
  }
  await server.stop();
  const { ms, words } = slowest.toSorted((a, b) => b.ms - a.ms)[0];
  figure(`search at the door among ${whole(people)} people, the slowest of ${typed.length}`, `${ms.toFixed(1)} ms (${words})`, "at most 20 ms", ms <= 20);
}

/** The slowest of papers that repeat one opening over and over, as somebody might who means harm. */
async function hostilePapers(work) {
  const pieces = ["<", "<a \"'", "<a ", "<a '", "<!--", "&", "((", "|", "جماعة ", "9h30-", "الساعة ", "1. ", "<table>", "<ul><li>"];
  const file = join(work, "paper");
  const times = [];
  for (const piece of pieces) {
    for (const head of ["", "<html>"]) {
      await writeFile(file, head + piece.repeat(48 * 1024 / Buffer.byteLength(piece)));
      const from = performance.now();
      // Status 2 says that the paper has faults; only a signal says that reading failed.
      await run(mithaq, ["paper", "read", file], { timeout: 60_000, maxBuffer: 1 << 26 }).catch((it) => {
        if (it.code !== 2) throw it;
      });
      times.push({ ms: performance.now() - from, piece: head + piece });
    }
  }
  const { ms, piece } = times.toSorted((a, b) => b.ms - a.ms)[0];
  figure("hostile paper of 48 KiB, the slowest", `${ms.toFixed(0)} ms (${JSON.stringify(piece)})`, "at most 1 s", ms <= 1000);
}

/** A part that cannot be measured is a figure missed, and keeps no other from being measured. */
async function part(name, measure) {
  try {
    await measure();
  } catch (fault) {
    figure(name, `not measured: ${String(fault.message).split("\n")[0]}`, "measured", false);
  }
}

function table() {
  const wide = (key) => Math.max(...figures.map((it) => String(it[key]).length));
  const [name, value, target] = ["name", "value", "target"].map(wide);
  console.log(`\n${cpus().length} cores, ${cpus()[0].model}; wrk shares them with the server\n`);
  for (const it of figures) {
    const word = it.fine === undefined ? "" : it.fine ? "PASS" : "FAIL";
    console.log(`${it.name.padEnd(name)}  ${String(it.value).padEnd(value)}  ${it.target.padEnd(target)}  ${word}`.trimEnd());
  }
}

const work = await folder();
// PostgreSQL has a user of its own, who must reach its folder within.
await chmod(work, 0o711);
try {
  const data = join(work, "town");
  console.log("  making the town (40 articles, 1,000 contributions)");
  const { stdout } = await run(mithaq, ["bench-town", "--data", data], { maxBuffer: 1 << 24 });
  const town = JSON.parse(stdout.trim().split("\n").at(-1));
  await cp(data, join(work, "quiet"), { recursive: true });
  await part("first answer after start", () => firstAnswer(join(work, "quiet"), work));
  await part("second round of 60 people in 6 groups", () => secondRound(work));
  await part("hostile paper", () => hostilePapers(work));
  await part("search at the door", () => doorSearch(work));
  await part("a page beside heavy work", () => besideHeavyWork(mithaq, figure));
  await part("text page uncached", () => uncached(town, join(work, "quiet")));
  console.log("  the town grows");
  await part("the town grown on SQLite", async () => told(await growth(mithaq, ["--data", join(work, "grown")]), "SQLite", figure));
  await part("the town grown on PostgreSQL", async () => told(await growthOnPostgres(mithaq), "PostgreSQL", figure));
  await part("wrong sign-ins", () => wrongSignIns(mithaq, join(work, "quiet"), figure));
  await part("readers beside writers", () => writersBesideReaders(join(work, "grown")));
  const server = await start("serve", ["--data", data], { bin: mithaq, env: { MITHAQ_LIMITS: "off" } });
  await part("public home", () => pageAgainstBare("public home", server, town.home, work));
  await part("text page", () => pageAgainstBare("text page", server, town.text, work));
  const most = await peak(server.child.pid);
  figure("memory at its highest under all that", `${most.toFixed(0)} MiB`, "at most 60 MiB", most <= 60);
  await server.stop();
  await part("durable contributions on SQLite", () => contributions(mithaq, "SQLite", { place: ["--data", data], form: town.form, work }, figure));
  await part("durable contributions on PostgreSQL", () => onPostgres(work));
  await part("journal after all that", async () => {
    await run(mithaq, ["journal", "verify", "--data", data]);
    figure("journal after all that", "verified", "verified", true);
  });
  table();
} finally {
  await rm(work, { recursive: true, force: true });
}
