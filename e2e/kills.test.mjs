// Nothing that was acknowledged is lost when the server dies: a few kills while
// residents contribute and tables write cards. `make drill` kills 600 times.

import assert from "node:assert/strict";
import { test } from "node:test";

import { journalled, killUnderLoad, sendAgain } from "./lib/kills.mjs";
import { residents, tables } from "./lib/writings.mjs";

const KILLS = 6;

for (const open of [residents, tables]) {
  test(`${KILLS} kills while ${open.name} write lose nothing that was acknowledged, and double nothing`, async (t) => {
    const made = await open();
    t.after(made.remove);
    const before = await journalled(made);
    const told = await killUnderLoad(made, KILLS);
    const { faults, sent, gained } = await sendAgain(made, told, before);
    t.diagnostic(`${told.acknowledged.length} acknowledged, ${told.cut.length} cut off`);
    assert.deepEqual(told.refused, [], "refused");
    assert.ok(told.acknowledged.length > 0, "nothing was acknowledged");
    assert.deepEqual(faults, [], "lost, or answered otherwise than before");
    assert.deepEqual(gained, { [made.kind]: sent }, "the journal has each once");
  });
}

test("what is not there any more is named as lost", async (t) => {
  const made = await residents();
  t.after(made.remove);
  const lost = { writing: made.writings[0], key: crypto.randomUUID(), proof: "/ar/beni-mellal/receipt/lost" };
  const { faults } = await sendAgain(made, { acknowledged: [lost], cut: [] }, {});
  assert.deepEqual(faults.map((it) => it.key), [lost.key]);
});
