// A server of the built program, with data of its own, on a port of its own.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

import { PATIENCE } from "./until.mjs";

export const root = fileURLToPath(new URL("../..", import.meta.url));
export const program = process.env.MITHAQ_BIN ?? join(process.env.CARGO_TARGET_DIR ?? join(root, "target"), "debug/mithaq");

const running = new Set();
process.on("exit", () => running.forEach((child) => child.kill("SIGKILL")));

/** A port that nobody listens on just now. */
export async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  server.close();
  return port;
}

/** An empty folder that only this test uses. */
export const folder = () => mkdtemp(join(tmpdir(), "mithaq-e2e-"));

/**
 * Starts `mithaq COMMAND --listen … ARGS` and waits for its `ready http://…`.
 * `command` may be another program's path and arguments, for tests of this file.
 */
export async function start(command, args = [], { env = {}, wait = 240_000, bin = program } = {}) {
  const port = await freePort();
  const child = spawn(bin, [...[command].flat(), "--listen", `127.0.0.1:${port}`, ...args], {
    cwd: root,
    // A test looks as a stranger at what it wrote as somebody else a moment ago.
    // Nor does anybody carry a telephone.
    env: { MITHAQ_FORMER_PAGES: "0", MITHAQ_SECOND_STEP: "offered", ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  running.add(child);
  const server = { child, port, lines: [], log: [], url: null, exited: once(child, "exit") };
  server.stop = (signal = "SIGTERM") => stop(server, signal);
  createInterface({ input: child.stderr }).on("line", (line) => server.log.push(line));
  try {
    server.url = await ready(server, wait);
  } catch (fault) {
    await server.stop("SIGKILL");
    throw fault;
  }
  return server;
}

function ready(server, wait) {
  return new Promise((resolve, reject) => {
    const tail = () => [...server.lines, ...server.log].slice(-20).join("\n");
    const late = setTimeout(() => reject(new Error(`not ready after ${wait / 1000} s\n${tail()}`)), wait);
    server.exited.then(([code]) => {
      clearTimeout(late);
      reject(new Error(`ended with ${code} before it was ready\n${tail()}`));
    });
    createInterface({ input: server.child.stdout }).on("line", (line) => {
      server.lines.push(line);
      const found = /^ready (http:\/\/\S+)/.exec(line);
      if (found) {
        clearTimeout(late);
        resolve(found[1].replace(/\/$/, ""));
      }
    });
  });
}

async function stop(server, signal) {
  const { child } = server;
  if (child.exitCode === null && child.signalCode === null) {
    child.kill(signal);
    const stubborn = setTimeout(() => child.kill("SIGKILL"), PATIENCE);
    await server.exited;
    clearTimeout(stubborn);
  }
  running.delete(child);
}

/**
 * The demo's commune, served from a copy of its own: what one test writes, no
 * other sees. The day is replayed once for all test files when
 * MITHAQ_E2E_DEMO names a folder that already holds it.
 */
export async function demo(options) {
  const data = await folder();
  if (process.env.MITHAQ_E2E_DEMO) await cp(process.env.MITHAQ_E2E_DEMO, data, { recursive: true });
  return serve(data, [], options);
}

/** The commune on the eve of its workshop: nothing of the day has happened yet. */
export const eve = async (options) => serve(await folder(), ["--eve"], options);

/** A demo that takes its folder with it when it stops. */
async function serve(data, args, options) {
  const server = await start("demo", [...args, "--data", data], options);
  const { stop } = server;
  server.data = data;
  server.stop = async (signal) => {
    await stop(signal);
    await rm(data, { recursive: true, force: true });
  };
  return server;
}
