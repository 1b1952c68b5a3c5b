// What the workshop comes to: themes, syntheses with their cards, next steps,
// the closing, the minutes.

import assert from "node:assert/strict";

import { day } from "./before.mjs";
import { words } from "./pdf.mjs";

const TEXTS = ["plan", "charter"];

export async function themes(journey, told) {
  const page = await journey.as("facilitator");
  await journey.go(page, journey.workshop);
  await journey.follow(page, `${journey.workshop}/cards`);
  const said = await journey.words(page);
  for (const card of [...told.cards.plan, ...told.cards.charter]) assert.ok(said.includes(card), card);
  await journey.look(page, "04-cards");
  await journey.toPlace(page, "/themes");
  for (const [at, session] of journey.sessions.entries()) {
    await journey.go(page, `${journey.workshop}/themes?session=${session}`);
    const form = page.locator("form:has([name=do][value=put])");
    const cards = await form.locator("[name=cards]").evaluateAll((all) => all.map((it) => it.value));
    await journey.send(page, form, { cards, title: told.themes[TEXTS[at]] });
    assert.ok((await journey.words(page)).includes(told.themes[TEXTS[at]]));
  }
  await journey.look(page, "04-themes");
}

export async function synthesis(journey, told) {
  const page = await journey.as("facilitator");
  await journey.toPlace(page, "/synthesis");
  for (const [at, session] of journey.sessions.entries()) {
    await journey.go(page, `${journey.workshop}/synthesis?session=${session}`);
    const write = "form:has([name=do][value=write])";
    const text = told.sentences[TEXTS[at]];
    await journey.send(page, write, { text }, { status: 422 });
    const cards = await page.locator(`${write} [name=cards]`).evaluateAll((all) => all.map((it) => it.value));
    await journey.send(page, write, { cards: cards.slice(0, 2) });
    assert.equal(await page.locator("main ol.synthesis > li").count(), 1);
  }
  await journey.look(page, "04-synthesis");
}

export async function closing(journey, told) {
  const page = await journey.as("facilitator");
  await journey.toPlace(page, "/next-steps");
  await journey.send(page, "form:has([name=do][value=set])", { ...told.step, due_on: day(30) });
  await journey.look(page, "04-next-steps");
  await journey.toPlace(page, "/close");
  await journey.look(page, "04-close");
  await journey.send(page, "main form:has([value=close])");
  await journey.look(page, "04-closed");
  const minutes = await words(await journey.file(page, `${journey.workshop}/minutes.pdf`));
  for (const part of [told.themes.plan, told.step.owner, told.sentences.charter.slice(0, 20)]) {
    assert.ok(minutes.tells(part), `${part} in\n${minutes.said}`);
  }
}

/** What everybody reads of it afterwards: no names. */
export async function published(journey, told) {
  const page = await journey.stranger({ face: "phone", js: false });
  await journey.go(page, journey.workshop.replace("/office/", "/"));
  const said = await journey.words(page);
  assert.ok(said.includes(told.sentences.plan));
  assert.ok(!said.includes(told.people(1)), "the public page names nobody");
  await journey.look(page, "04-public");
}
