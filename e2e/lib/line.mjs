// A line to a server that can be cut like the Wi-Fi of a hall: what was on its
// way is lost, and nobody gets through until it is mended.

import { once } from "node:events";
import { connect, createServer } from "node:net";

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
  const { port } = proxy.address();
  const self = {
    port,
    url: `http://127.0.0.1:${port}`,
    cuts: 0,
    cut() {
      broken = true;
      self.cuts += 1;
      for (const socket of open) socket.destroy();
    },
    mend() {
      broken = false;
    },
    /** Cut and mended in turn, each for so long; gives what ends it, mended. */
    flicker(each) {
      const timer = setInterval(() => (broken ? self.mend() : self.cut()), each);
      return () => (clearInterval(timer), self.mend());
    },
    async close() {
      self.cut();
      await new Promise((done) => proxy.close(done));
    },
  };
  return self;
}
