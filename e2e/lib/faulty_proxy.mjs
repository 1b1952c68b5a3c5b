// A proxy to a server that fails as bad connections do: it delays, cuts in the
// middle, lets nobody through, and repeats what it has heard.

import { EventEmitter, once } from "node:events";
import { connect, createServer } from "node:net";

/** The most that passes before a connection is cut, in bytes. */
const CUT_WITHIN = 12_000;

export class FaultyProxy {
  /** Connections cut and refused, and requests repeated. */
  counts = { cuts: 0, refused: 0, repeats: 0 };
  #faults = {};
  #open = new Set();
  #turns = new EventEmitter();
  #server = createServer((near) => this.#serve(near));
  #target;

  /** A proxy to a local port, without faults. */
  static async open(target) {
    const proxy = new FaultyProxy();
    proxy.#target = target;
    proxy.#server.listen(0, "127.0.0.1");
    await once(proxy.#server, "listening");
    return proxy;
  }

  get port() {
    return this.#server.address().port;
  }

  get url() {
    return `http://127.0.0.1:${this.port}`;
  }

  /** `delay` in milliseconds, the share of connections to `cut`, whether to `refuse` and to `repeat`. */
  set(faults) {
    this.#faults = faults;
    this.#turns.emit("turn");
  }

  /** Waits until the faults are others, as a flickering proxy's are soon. */
  async turned() {
    await once(this.#turns, "turn");
  }

  /** Loses what is on its way, and lets nobody through until it is mended. */
  cut() {
    this.set({ refuse: true });
    this.counts.cuts += this.#open.size;
    for (const socket of this.#open) socket.destroy();
  }

  mend() {
    this.set({});
  }

  /** Cut and mended in turn, each for so long; gives what ends it, mended. */
  flicker(each) {
    const timer = setInterval(() => (this.#faults.refuse ? this.mend() : this.cut()), each);
    return () => (clearInterval(timer), this.mend());
  }

  async close() {
    this.cut();
    await new Promise((done) => this.#server.close(done));
  }

  #serve(near) {
    const { refuse, delay = 0, cut = 0, repeat } = this.#faults;
    if (refuse) {
      this.counts.refused += 1;
      return near.destroy();
    }
    const far = this.#connect();
    const heard = [];
    let left = Math.random() < cut ? Math.floor(Math.random() * CUT_WITHIN) : Infinity;
    const passes = (piece) => {
      left -= piece.length;
      if (left >= 0) return true;
      this.counts.cuts += 1;
      near.destroy();
      return false;
    };
    this.#track(near);
    carry(near, far, delay, (piece) => (heard.push(piece), passes(piece)));
    carry(far, near, delay, passes);
    if (repeat) near.on("close", () => this.#repeat(heard));
  }

  /** Somebody on the way sends once more what was sent. */
  #repeat(heard) {
    if (!heard.length) return;
    this.counts.repeats += 1;
    const far = this.#connect();
    far.write(Buffer.concat(heard));
    far.on("error", () => {}).once("data", () => far.destroy());
  }

  #connect() {
    return this.#track(connect(this.#target, "127.0.0.1"));
  }

  #track(socket) {
    this.#open.add(socket);
    return socket.on("close", () => this.#open.delete(socket));
  }
}

/** Carries what comes from one side to the other, as long as it passes. */
function carry(from, to, delay, passes) {
  const later = (work) => (delay ? setTimeout(work, delay) : work());
  from.on("data", (piece) => passes(piece) && later(() => to.writable && to.write(piece)));
  from.on("error", () => to.destroy());
  from.on("close", () => later(() => (from.readableEnded ? to.end() : to.destroy())));
}
