// A device with tabs that run the outbox, and a server for it, all in memory.

import { setImmediate as turn } from "node:timers/promises";
import { fileURLToPath } from "node:url";

import { build } from "esbuild";

import { Disk, KeyRange } from "./indexed_db.mjs";

const scripts = fileURLToPath(new URL("../scripts", import.meta.url));
const MODULES = ["outbox", "outbox/draft", "outbox/identity", "outbox/lock", "outbox/notes", "outbox/send", "news"];

const built = await build({
  stdin: { contents: MODULES.map((it) => `export * from "./${it}";`).join("\n"), resolveDir: scripts },
  bundle: true,
  write: false,
  format: "esm",
  target: "es2022",
});
let tabs = 0;

/** Lets everything go on that waits for nothing but its turn. */
export async function settle() {
  for (let turns = 0; turns < 50; turns += 1) await turn();
}

/** A device of its own for one test. `locks`: whether its browser has any, as it has only with HTTPS. */
export class Device {
  disk = new Disk();
  /** What the server was sent. */
  sent = [];
  /** How the server answers; nobody does until it is said. */
  answer = async () => {
    throw new TypeError("no connection");
  };

  constructor(t, { locks = true } = {}) {
    t.mock.timers.enable({ apis: ["setTimeout", "setInterval", "Date"], now: 1_700_000_000_000 });
    this.clock = t.mock.timers;
    const globals = {
      indexedDB: this.disk,
      IDBKeyRange: KeyRange,
      BroadcastChannel: channels(),
      navigator: { onLine: true, ...(locks && { locks: new Locks() }) },
      addEventListener: () => {},
      fetch: (url, request) => this.#fetch(url, request),
    };
    for (const [name, value] of Object.entries(globals)) Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  }

  /** The scripts as another tab of the device loads them. */
  async tab() {
    tabs += 1;
    return import(`data:text/javascript,${encodeURIComponent(`${built.outputFiles[0].text}\n// tab ${tabs}`)}`);
  }

  /** Lets so much time pass, in milliseconds. */
  async pass(time) {
    await settle();
    this.clock.tick(time);
    await settle();
  }

  async #fetch(url, { headers, body }) {
    const sending = { url, id: headers.outbox, body };
    this.sent.push(sending);
    return this.answer(sending);
  }
}

/** Answers as the server does: it is there, or it will not be taken, and what is said of it. */
export const received = (id, said = {}) => Response.json(said, { headers: { "outbox-received": id } });
export const refused = (id, said) => Response.json(said, { status: 422, headers: { "outbox-refused": id } });

/** The browser's locks, as far as they are asked for one that is free. */
class Locks {
  #held = new Set();

  async request(name, options, work) {
    if (this.#held.has(name)) return work(null);
    this.#held.add(name);
    try {
      return await work({ name });
    } finally {
      this.#held.delete(name);
    }
  }
}

/** Channels between the tabs of one device. */
function channels() {
  const all = new Set();
  return class extends EventTarget {
    constructor() {
      super();
      all.add(this);
    }

    postMessage(data) {
      for (const other of all) if (other !== this) other.dispatchEvent(new MessageEvent("message", { data }));
    }
  };
}
