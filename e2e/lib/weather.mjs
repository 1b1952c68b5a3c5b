// A line with weather on it: it delays, cuts in the middle, lets nobody through,
// and says again what it has heard.

import { once } from "node:events";
import { connect, createServer } from "node:net";

/** A line to a port; `turn({ delay, cut, closed, repeat })` changes its weather. */
export async function line(port) {
  let sky = {};
  const troubles = { cuts: 0, refused: 0, repeats: 0 };
  const server = createServer((visitor) => {
    if (sky.closed) {
      troubles.refused += 1;
      return visitor.destroy();
    }
    const behind = connect(port, "127.0.0.1");
    const heard = [];
    let left = Math.random() < (sky.cut ?? 0) ? Math.floor(Math.random() * 12_000) : Infinity;
    const end = () => {
      visitor.destroy();
      behind.destroy();
    };
    const carry = (from, to, keep) => {
      from.on("data", (piece) => {
        if (keep) heard.push(piece);
        left -= piece.length;
        if (sky.closed || left < 0) {
          troubles.cuts += 1;
          return end();
        }
        setTimeout(() => to.writable && to.write(piece), sky.delay ?? 0);
      });
      from.on("error", end);
      from.on("end", () => setTimeout(end, (sky.delay ?? 0) + 5));
    };
    carry(visitor, behind, true);
    carry(behind, visitor, false);
    visitor.on("close", () => sky.repeat && heard.length && again(Buffer.concat(heard)));
  });
  const again = (bytes) => {
    troubles.repeats += 1;
    const behind = connect(port, "127.0.0.1", () => behind.write(bytes));
    behind.on("error", () => {});
    behind.resume();
    setTimeout(() => behind.destroy(), 1_000);
  };
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    troubles,
    turn: (weather) => (sky = weather),
    close: () => server.close(),
  };
}
