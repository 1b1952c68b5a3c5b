// A hall at work: sixty groups at their tables, and a line to the server that
// can be cut like the Wi-Fi of a hall.

import { execFile } from "node:child_process";
import { once } from "node:events";
import { rm } from "node:fs/promises";
import { connect, createServer } from "node:net";
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

/** A line to a server's port: `cut` breaks it and refuses, `mend` lets through again. */
export async function line(server) {
  const open = new Set();
  let broken = false;
  const proxy = createServer((near) => {
    if (broken) return near.destroy();
    const far = connect(server.port, "127.0.0.1");
    for (const [one, other] of [[near, far], [far, near]]) {
      open.add(one);
      one.on("error", () => other.destroy());
      one.on("close", () => (open.delete(one), other.destroy()));
      one.pipe(other);
    }
  }).listen(0, "127.0.0.1");
  await once(proxy, "listening");
  return {
    port: proxy.address().port,
    url: `http://127.0.0.1:${proxy.address().port}`,
    cut() {
      broken = true;
      for (const socket of open) socket.destroy();
    },
    mend() {
      broken = false;
    },
    async close() {
      this.cut();
      proxy.close();
    },
  };
}

/** The words of a group's cards as its page shows them. */
export async function words(server, key) {
  const html = await fetch(`${server.url}/ar/beni-mellal/group/${key}`).then((it) => it.text());
  return [...html.matchAll(/<span class="words"[^>]*>([^<]*)<\/span>/g)].map((it) => it[1]);
}
