// What is written while a server is killed: residents' contributions to a
// charter, and the cards of the tables of a hall. Each has data of
// its own, and the kind of event that the journal notes for one writing.

import { execFile } from "node:child_process";
import { rm } from "node:fs/promises";
import { promisify } from "node:util";

import { readForm } from "../../benches/form.mjs";
import { folder, program, start } from "./server.mjs";

const run = promisify(execFile);
/** Nobody is slowed: the kills are what is tried. */
const env = { MITHAQ_LIMITS: "off" };

async function make(command, place, bin) {
  const { stdout } = await run(bin, [command, ...place], { maxBuffer: 1 << 24 });
  return JSON.parse(stdout.trim().split("\n").at(-1));
}

/** A town whose charter is open to everybody; `database` names a PostgreSQL. */
export async function residents({ bin = program, database } = {}) {
  const data = await folder();
  const place = ["--data", data, ...(database ? ["--database", database] : [])];
  const town = await make("bench-town", place, bin);
  const server = await start("serve", place, { bin, env });
  const form = await readForm(server.url + town.form);
  await server.stop();
  // The origin is told by each sending; the server's port is another after each start.
  const { Origin: _origin, "Sec-Fetch-Site": _site, ...headers } = form.headers;
  const writing = (key) => ({ path: form.path, headers, body: form.body.replaceAll("KEY", key) });
  return { bin, place, env, kind: "consultation.contributed", writings: [writing], remove: () => rm(data, { recursive: true, force: true }) };
}

/** A hall whose sixty tables write cards. */
export async function tables({ bin = program } = {}) {
  const data = await folder();
  const place = ["--data", data];
  const { phones } = await make("bench-hall", place, bin);
  const writings = phones.map((phone) => (key) => ({
    path: `/ar/beni-mellal/group/${phone.key}`,
    headers: { outbox: key },
    body: new URLSearchParams({ key, question: phone.questions[0], text: `لقاء مفتوح في كل حي ${key}`, why: "لأن الأحياء البعيدة لا تصلها المعلومة" }),
  }));
  return { bin, place, env, kind: "workshop.card_detailed", writings, remove: () => rm(data, { recursive: true, force: true }) };
}
