// The paper's day in its hall: sixty people, six groups, eight devices at once.
// It is run twice, once over good connections, once with two of them cut half of the
// time; both days must come to the same.

import assert from "node:assert/strict";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, test } from "node:test";

import * as plenary from "./day/plenary.mjs";
import { closeDevices, flickering, openDevices, troubles } from "./day/devices.mjs";
import * as hall from "./day/hall.mjs";
import { examine, inspect } from "./day/look.mjs";
import * as live from "./day/live.mjs";
import * as state from "./day/state.mjs";
import * as ahead from "./journey/before.mjs";
import * as workshop from "./journey/day.mjs";
import { Journey } from "./journey/journey.mjs";
import { told } from "./journey/told.mjs";
import { launch } from "./lib/browser.mjs";
import { eve } from "./lib/server.mjs";
import { until } from "./lib/until.mjs";

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser?.close());

/** Both rounds of groups: three phones write for six groups while the others look on. */
async function round(devices, journey, session, watching) {
  const links = await hall.draw(devices.facilitator, journey, session);
  const watched = watching && (await live.watch(browser, journey, devices, links[0]));
  const phones = ["rapporteur one", "rapporteur two", "rapporteur three"].map((name) => devices[name]);
  const numbered = links.map((link, at) => [at + 1, link]);
  await examine(devices.facilitator, "groups");
  await flickering(devices, () =>
    Promise.all([
      ...phones.map((phone, at) => hall.write(phone, session, numbered.filter((_, number) => number % 3 === at))),
      hall.theme(devices["theme team"], journey, session),
      devices.facilitator.page.goto(`${journey.workshop}/cards?session=${journey.sessions[session]}`),
    ]),
  );
  await examine(devices.facilitator, "cards");
  for (const phone of phones) {
    for (const page of phone.tabs) await hall.delivered({ page, name: phone.name });
    await examine({ ...phone, page: phone.tabs[0] }, "written");
    while (phone.tabs.length) await phone.tabs.pop().close();
  }
  if (watched) await live.within(watching, watched);
  const words = await state.groupsWords(browser, journey.server, links);
  await hall.theme(devices["theme team"], journey, session);
  await examine(devices["theme team"], "themes");
  await hall.conclude(devices.facilitator, journey, session);
  await examine(devices.facilitator, "synthesis");
  return words;
}

async function day(t, cut) {
  const server = await eve();
  const journey = new Journey(browser, server, "ar", "desk");
  try {
    return await play(t, cut, server, journey);
  } finally {
    await journey.close();
    await server.stop();
  }
}

async function play(t, cut, server, journey) {
  const words = told.ar;
  await ahead.begin(journey, words);
  await ahead.paper(journey, words);
  await workshop.questions(journey, words);
  const codes = await hall.invite(journey, words);
  const devices = await openDevices(browser, server, cut);
  const found = {};
  const began = performance.now();
  const half = hall.PEOPLE / 2;
  await flickering(devices, () =>
    Promise.all([
      hall.receive(devices["desk one"], journey, codes.slice(0, half + 2)),
      hall.receive(devices["desk two"], journey, codes.slice(half - 2)),
    ]),
  );
  await devices["desk two"].page.evaluate(() => dispatchEvent(new Event("online")));
  found.present = await until(() => hall.present(journey), hall.PEOPLE, "everybody is marked as present");
  for (const desk of ["desk one", "desk two"]) await examine(devices[desk], "door");
  const voices = codes.slice(0, 9);
  await plenary.screen(devices, journey);
  await plenary.clock(devices, journey, 0, "start");
  found.cards = [await round(devices, journey, 0, cut.length ? null : t)];
  await plenary.vote(devices, journey, voices);
  await plenary.clock(devices, journey, 1, "start");
  found.cards.push(await round(devices, journey, 1));
  await plenary.replies(devices, journey, voices);
  await plenary.parking(devices, journey);
  await plenary.activity(devices, journey);
  await plenary.clock(devices, journey, 1, "end");
  await plenary.evaluation(devices, journey, voices);
  const { found: drawn, lists } = await state.drawings(journey);
  found.drawn = drawn;
  for (const [at, list] of lists.entries()) {
    const file = join(server.data, `list-${at}.csv`);
    await writeFile(file, list);
    await state.drawAgain(file, drawn[at].seed);
  }
  if (!cut.length) found.faults = await inspect(browser, server, journey, codes[0]);
  const { page } = devices.facilitator;
  await journey.go(page, `${journey.workshop}/next-steps`);
  await journey.send(page, "form:has([name=do][value=set])", { ...hall.STEP, due_on: ahead.day(30) });
  await examine(devices.facilitator, "next-steps");
  await journey.go(page, `${journey.workshop}/close`);
  await journey.send(page, "main form:has([value=ask])");
  await examine(devices.facilitator, "close");
  await journey.send(page, "main form:has([value=close])");
  await examine(devices.facilitator, "closed");
  Object.assign(found, await state.outcome(browser, server, journey), { decided: await state.decided(journey) });
  for (const [name, parts] of [["minutes", [...hall.SENTENCES, hall.STEP.owner, ...plenary.MINUTED]], ["papers/report", [...plenary.MINUTED, ...plenary.REPORTED]]]) {
    const paper = await state.paper(journey, name);
    for (const part of parts) assert.ok(paper.tells(part.slice(0, 24)), `${name} tells ${part}`);
  }
  t.diagnostic(`${cut.length ? `${Object.values(devices).reduce((sum, it) => sum + (it.proxy?.counts.cuts ?? 0), 0)} connections cut` : "good connections"}: ${((performance.now() - began) / 1000).toFixed(0)} s from the door to the minutes`);
  found.faults?.push(...Object.values(devices).flatMap((it) => it.seen));
  found.troubles = troubles(devices);
  await closeDevices(devices);
  found.whole = await state.verified(server.data);
  return found;
}

test("the day in the hall comes to the same over good connections and over cut ones", { timeout: 1_200_000 }, async (t) => {
  const good = await day(t, []);
  const { faults, ...same } = good;
  assert.equal(good.present, hall.PEOPLE);
  for (const session of [0, 1]) assert.deepEqual(good.cards[session].flat().toSorted(), hall.written(session).toSorted());
  const [first, second] = good.drawn;
  assert.ok(first.sexes <= 1 && first.categories <= 1 && second.sexes <= 1 && second.categories <= 1);
  assert.deepEqual([first.again, second.again], [0, 24], "as few meet again as can be");
  assert.equal(good.happened.card_written, hall.written(0).length * 2);
  for (const [where, parts] of Object.entries(plenary.DECIDED)) for (const part of parts) assert.ok(good.decided[where].join("\n").includes(part), `${where} tells ${part}: ${good.decided[where].join(" | ")}`);
  assert.deepEqual(good.troubles, []);
  const cut = await day(t, process.env.MITHAQ_CUT?.split(",") ?? ["rapporteur one", "rapporteur two"]);
  assert.deepEqual(cut, same);
  await t.test("nobody is kept out of its pages: axe, keyboard alone, 200 %", () => assert.deepEqual(faults, []));
});
