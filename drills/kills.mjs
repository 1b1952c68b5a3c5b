// Kills the server under load, again and again, on either database, and prints
// what became of what it had acknowledged. `node drills/kills.mjs FOLDER` with
// the folder of the built programs; DRILL_KILLS changes how often.

import { execFile } from "node:child_process";
import { chmod, rm } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";

import { durablePostgres } from "../benches/writes.mjs";
import { journalled, killUnderLoad, sendAgain } from "../e2e/lib/kills.mjs";
import { folder, root } from "../e2e/lib/server.mjs";
import { residents, tables } from "../e2e/lib/writings.mjs";

const bin = join(process.argv[2], "mithaq");
const KILLS = Number(process.env.DRILL_KILLS ?? 600);
/** PostgreSQL itself ends as by a crash, under the load, before one kill in so many. */
const CRASH_EVERY = 5;

let failed = false;
const half = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];

/** One drill: kills, everything once more, one line of figures. */
async function drill(name, made, kills, first) {
  const began = Date.now();
  try {
    const before = await journalled(made);
    const told = await killUnderLoad(made, kills, first);
    const { faults, sent, gained } = await sendAgain(made, told, before);
    const twice = (gained[made.kind] ?? 0) - sent;
    const others = Object.keys(gained).filter((it) => it !== made.kind);
    const fine = told.acknowledged.length > 0 && !faults.length && !twice && !others.length && !told.refused.length;
    failed ||= !fine;
    console.log(`${name}: ${kills} kills in ${Math.round((Date.now() - began) / 1000)} s, ${told.acknowledged.length} acknowledged, ${told.cut.length} cut off and sent again`);
    console.log(`  lost or answered otherwise: ${faults.length}; more or fewer lines of the journal than writings: ${twice}; refused: ${told.refused.length}; other lines: ${others.join(" ") || "none"}`);
    console.log(`  ready again after ${half(told.starts).toFixed(0)} ms (half), ${Math.max(...told.starts).toFixed(0)} ms (slowest)  ${fine ? "PASS" : "FAIL"}`);
    for (const fault of faults.slice(0, 10)) console.log(`  ${JSON.stringify(fault)}`);
  } finally {
    await made.remove();
  }
}

await drill("residents on SQLite", await residents({ bin }), Math.ceil(KILLS / 3));
await drill("tables of a hall on SQLite", await tables({ bin }), Math.ceil(KILLS / 3));
// PostgreSQL's own user has to pass through the folder.
const work = await folder();
await chmod(work, 0o711);
const postgres = await durablePostgres(join(work, "postgres"));
try {
  const crash = async (kill) => {
    if (kill % CRASH_EVERY === 0) await promisify(execFile)(join(root, "tools", "postgres.sh"), ["crash", join(work, "postgres")]);
  };
  await drill("residents on PostgreSQL", await residents({ bin, database: postgres.address }), Math.ceil(KILLS / 3), crash);
} finally {
  await postgres.stop();
  await rm(work, { recursive: true, force: true });
}
process.exitCode = failed ? 1 : 0;
