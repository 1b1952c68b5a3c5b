// The one way in which a test waits: it asks for evidence until the evidence
// is there. The wait is generous, for only a busy machine makes it long.

import assert from "node:assert/strict";
import { setTimeout as pause } from "node:timers/promises";
import { isDeepStrictEqual } from "node:util";

/** How long evidence may take, in milliseconds. */
export const PATIENCE = 60_000;
const EVERY = 50;
const NO_ANSWER = Symbol("no answer");

/** Asks until the answer is the one wanted, or any that is true; gives it. `what` is told where it never comes. */
export async function until(ask, wanted, what = "what was awaited") {
  const fits = wanted === undefined ? Boolean : (found) => isDeepStrictEqual(found, wanted);
  const end = Date.now() + PATIENCE;
  for (let found = NO_ANSWER; ; await pause(EVERY)) {
    const left = end - Date.now();
    if (left <= 0) return fail(found, wanted, what);
    const answer = await Promise.race([ask(), pause(left, NO_ANSWER, { ref: false })]);
    if (answer !== NO_ANSWER) found = answer;
    if (answer !== NO_ANSWER && fits(found)) return found;
  }
}

function fail(found, wanted, what) {
  const late = `${what}: not within ${PATIENCE / 1000} s`;
  if (wanted === undefined || found === NO_ANSWER) assert.fail(`${late}, but ${String(found)}`);
  return assert.deepEqual(found, wanted, late);
}
