// The whole journey on the real paper, from the eve of the workshop to the
// record of it all: every step through the pages of those who take it, once in
// Arabic at a desk, once in French on a phone. Residents have no JavaScript.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import * as aftermath from "./journey/after.mjs";
import * as ahead from "./journey/before.mjs";
import * as consult from "./journey/consult.mjs";
import * as hall from "./journey/day.mjs";
import * as outcome from "./journey/outcome.mjs";
import { Journey } from "./journey/journey.mjs";
import * as texts from "./journey/texts.mjs";
import { told } from "./journey/told.mjs";
import { launch } from "./lib/browser.mjs";
import { eve } from "./lib/server.mjs";

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser?.close());

const STEPS = [
  ["1: the programme sees its communes", ahead.board],
  ["1: both texts begin their course", ahead.begin],
  ["2: the paper comes in", ahead.paper],
  ["3: the programme goes out", ahead.programme],
  ["4: the day's stage opens", ahead.turnToTheDay],
  ["4: people are entered and invited", hall.people],
  ["4: the questions are set", hall.questions],
  ["4: the desk marks who is there", hall.presence],
  ["4: groups are drawn", hall.groups],
  ["4: rapporteurs write cards", hall.cards],
  ["4: cards become themes", outcome.themes],
  ["4: the synthesis rests on cards", outcome.synthesis],
  ["4: the workshop closes with its minutes", outcome.closing],
  ["4: everybody reads the outcome", outcome.published],
  ["4: the day's stage closes", (journey, told) => ahead.closeBoth(journey, told, 1)],
  ["5: the texts start", texts.start],
  ["5: nothing is published without its source", texts.edit],
  ["6: the second level opens with all it must say", (journey, told) => consult.openStage(journey, told, "second_level")],
  ["6: an organisation gives its opinion", consult.organisation],
  ["6: nobody is left without answer", (journey, told) => consult.refuseClosing(journey, told, "second_level")],
  ["6: the organisation is answered", (journey, told) => consult.answerAll(journey, told)],
  ["6: it reads its answer", consult.organisationAnswered],
  ["6: the second level closes", (journey, told) => ahead.closeBoth(journey, told, 2)],
  ["5: two versions compare word by word", texts.compare],
  ["7: the public stage opens", (journey, told) => consult.openStage(journey, told, "public")],
  ["7: a resident contributes without JavaScript", consult.resident],
  ["8: nobody is left without answer", (journey, told) => consult.refuseClosing(journey, told, "public")],
  ["8: the drafting desk answers", (journey, told) => consult.answerAll(journey, told, { accept: true })],
  ["8: the receipt and the article tell the answer", consult.answered],
  ["8: the public stage closes", (journey, told) => ahead.closeBoth(journey, told, 3)],
  ["9: the amended text is published", (journey, told) => texts.publish(journey, told, "adoption")],
  ["9: the council adopts", aftermath.adoption],
  ["9: a measure makes progress", aftermath.progress],
  ["10: the indicators say what is known", aftermath.indicators],
  ["11: the chain leads forward and back", aftermath.chain],
  ["12: the record is whole, and tells when it is not", aftermath.record],
];

async function walk(t, lang, face) {
  const server = await eve();
  const journey = new Journey(browser, server, lang, face);
  let broken = false;
  for (const [name, step] of STEPS) {
    await t.test(name, { skip: broken && "a step before it failed" }, async () => {
      broken = true;
      await step(journey, told[lang]);
      broken = false;
    });
  }
  const { exitCode, signalCode } = server.child;
  if (broken) t.diagnostic([`the server: ${exitCode ?? signalCode ?? "serving"}`, ...server.log.slice(-10)].join("\n"));
  await t.test("nothing was wrong on the way", () => {
    assert.deepEqual(journey.faults(), []);
  });
  await journey.close();
  await server.stop();
}

test("from the paper to the answer, in Arabic at a desk", (t) => walk(t, "ar", "desk"));
test("from the paper to the answer, in French on a phone", (t) => walk(t, "fr", "phone"));
