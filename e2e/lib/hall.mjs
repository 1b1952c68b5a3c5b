// A hall at work: sixty groups at their tables.

import { execFile } from "node:child_process";
import { rm } from "node:fs/promises";
import { promisify } from "node:util";

import { folder, program, start } from "./server.mjs";

/** The hall, served from a folder of its own; `phones` holds each group's key and questions. */
export async function hall(options = {}) {
  const data = await folder();
  const { stdout } = await promisify(execFile)(options.bin ?? program, ["bench-hall", "--data", data], { maxBuffer: 1 << 24 });
  const told = JSON.parse(stdout.trim().split("\n").at(-1));
  const server = await start("serve", ["--data", data], options);
  const { stop } = server;
  server.stop = async (signal) => {
    await stop(signal);
    await rm(data, { recursive: true, force: true });
  };
  server.lines.push(`sign-in facilitator ${told.login} ${told.password}`);
  return Object.assign(server, { ...told, data });
}

/** The words of a group's cards as its page shows them. */
export async function words(server, key) {
  const html = await fetch(`${server.url}/ar/beni-mellal/group/${key}`).then((it) => it.text());
  return [...html.matchAll(/<span class="words"[^>]*>([^<]*)<\/span>/g)].map((it) => it[1]);
}
