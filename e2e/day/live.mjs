// The live pages of the day while the groups write: the cockpit, the wall and a
// group's other phone show a card within a second of its arrival.

import assert from "node:assert/strict";

import { openLive, quantile, shown, told } from "../lib/live.mjs";

const SECOND = 1_000;

/** Opens them, and notes from now on when a card arrives from one of the phones. */
export async function watch(browser, { server, workshop }, devices, link) {
  const bare = (path) => path.replace(/^\/[a-z]+\//, "/");
  const opened = await openLive(browser, server, bare(workshop), bare(link));
  const arrived = [];
  const note = (answer) => {
    const path = new URL(answer.url()).pathname;
    if (answer.request().method() === "POST" && answer.headers()["outbox-received"] && /\/group\/[^/]+$/.test(path)) arrived.push([path, Date.now()]);
  };
  for (const { context } of Object.values(devices)) context.on("response", note);
  const stop = () => Object.values(devices).forEach(({ context }) => context.off("response", note));
  return { ...opened, arrived, link, stop };
}

/** Every page showed every card, and half of them within a second: a machine
 * that also runs three phones' browsers is no measure of the slowest, which
 * `benches/hall.mjs` tells for a thousand cards a minute. */
export async function within(t, watched) {
  const { arrived, link, stop, context } = watched;
  const own = ([path]) => path.endsWith(link.split("/").at(-1));
  const pages = await shown(watched, (name) => arrived.filter((it) => name !== "a group's other phone" || own(it)).map(([, at]) => at));
  stop();
  await context.close();
  for (const [name, late] of pages) {
    assert.ok(late.length > 0, `no card was counted for ${name}`);
    t.diagnostic(`${late.length} cards on ${name} after, ms (half / 95 % / slowest): ${told(late)}`);
    assert.ok(late.every(Number.isFinite), `${name} shows every card by itself`);
    assert.ok(quantile(late, 0.5) <= SECOND, `${name} shows a card within a second: ${told(late)}`);
  }
}
