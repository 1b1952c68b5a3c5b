// A sheet photographed askew, seen straight on.

import assert from "node:assert/strict";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

import { build } from "esbuild";

globalThis.ImageData = class {
  constructor(width, height) {
    Object.assign(this, { width, height, data: new Uint8ClampedArray(width * height * 4) });
  }
};
const built = await build({
  entryPoints: [fileURLToPath(new URL("../scripts/group/warp.ts", import.meta.url))],
  bundle: true,
  write: false,
  format: "esm",
  target: "es2022",
});
const { projection, sizeOf, straightened, WHOLE } = await import(`data:text/javascript,${encodeURIComponent(built.outputFiles[0].text)}`);

const near = (one, other, by = 1e-9) => assert.ok(Math.abs(one.x - other.x) < by && Math.abs(one.y - other.y) < by, `${JSON.stringify(one)} is not ${JSON.stringify(other)}`);
const ASKEW = [{ x: 0.2, y: 0.1 }, { x: 0.85, y: 0.2 }, { x: 0.9, y: 0.9 }, { x: 0.1, y: 0.8 }];

test("the corners of the sheet come from the four corners that were dragged", () => {
  for (const corners of [WHOLE, ASKEW]) {
    const at = projection(corners);
    [[0, 0], [1, 0], [1, 1], [0, 1]].forEach(([u, v], place) => near(at(u, v), corners[place]));
  }
});

test("what is straight on the sheet stays straight, and its middle is where the diagonals cross", () => {
  const at = projection(ASKEW);
  const [a, b, c, d] = ASKEW;
  const t = ((d.x - b.x) * (a.y - b.y) - (d.y - b.y) * (a.x - b.x)) / ((d.y - b.y) * (c.x - a.x) - (d.x - b.x) * (c.y - a.y));
  near(at(0.5, 0.5), { x: a.x + t * (c.x - a.x), y: a.y + t * (c.y - a.y) });
  const [one, two, three] = [at(0.1, 0.3), at(0.5, 0.3), at(0.9, 0.3)];
  const bend = (two.x - one.x) * (three.y - one.y) - (two.y - one.y) * (three.x - one.x);
  assert.ok(Math.abs(bend) < 1e-9);
});

test("the sheet is as large as it was in the picture", () => {
  assert.deepEqual(sizeOf(WHOLE, 400, 300), [400, 300]);
  const [wide, high] = sizeOf([{ x: 0.25, y: 0.25 }, { x: 0.75, y: 0.25 }, { x: 0.75, y: 0.75 }, { x: 0.25, y: 0.75 }], 400, 300);
  assert.deepEqual([wide, high], [200, 150]);
});

test("a dark sheet on a bright table is dark to its corners once it is straight", () => {
  const picture = new ImageData(120, 90);
  const at = projection(ASKEW);
  picture.data.fill(255);
  for (let u = 0; u <= 1; u += 0.002) {
    for (let v = 0; v <= 1; v += 0.002) {
      const { x, y } = at(u, v);
      picture.data.fill(10, (Math.round(y * 89) * 120 + Math.round(x * 119)) * 4, (Math.round(y * 89) * 120 + Math.round(x * 119)) * 4 + 3);
    }
  }
  const made = straightened(picture, ASKEW, 60, 40);
  const bright = Array.from({ length: 60 * 40 }, (_, dot) => made.data[dot * 4]).filter((value) => value > 128).length;
  assert.ok(bright < 60 * 40 * 0.03, `${bright} dots of the table are left`);
  assert.ok(made.data.every((value, at) => at % 4 !== 3 || value === 255));
});
