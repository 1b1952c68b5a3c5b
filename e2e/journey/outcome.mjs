// What the workshop comes to: themes, syntheses with their cards, next steps,
// the closing, the minutes.

import assert from "node:assert/strict";

import { day } from "./before.mjs";
import { words } from "./pdf.mjs";

const TEXTS = ["plan", "charter"];

export async function themes(scene, told) {
  const page = await scene.as("facilitator");
  await scene.go(page, scene.workshop);
  await scene.follow(page, `${scene.workshop}/cards`);
  const said = await scene.words(page);
  for (const card of [...told.cards.plan, ...told.cards.charter]) assert.ok(said.includes(card), card);
  await scene.look(page, "04-cards");
  await scene.follow(page, `${scene.workshop}/themes`);
  for (const [at, sitting] of scene.sittings.entries()) {
    await scene.go(page, `${scene.workshop}/themes?sitting=${sitting}`);
    const form = page.locator("form:has([name=do][value=put])");
    const cards = await form.locator("[name=cards]").evaluateAll((all) => all.map((it) => it.value));
    await scene.send(page, form, { cards, title: told.themes[TEXTS[at]] });
    assert.ok((await scene.words(page)).includes(told.themes[TEXTS[at]]));
  }
  await scene.look(page, "04-themes");
}

export async function synthesis(scene, told) {
  const page = await scene.as("facilitator");
  await scene.follow(page, `${scene.workshop}/synthesis`);
  for (const [at, sitting] of scene.sittings.entries()) {
    await scene.go(page, `${scene.workshop}/synthesis?sitting=${sitting}`);
    const write = "form:has([name=do][value=write])";
    const text = told.sentences[TEXTS[at]];
    await scene.send(page, write, { text }, { status: 422 });
    const cards = await page.locator(`${write} [name=cards]`).evaluateAll((all) => all.map((it) => it.value));
    await scene.send(page, write, { cards: cards.slice(0, 2) });
    assert.equal(await page.locator("main ol.synthesis > li").count(), 1);
  }
  await scene.look(page, "04-synthesis");
}

export async function closing(scene, told) {
  const page = await scene.as("facilitator");
  await scene.follow(page, `${scene.workshop}/next-steps`);
  await scene.send(page, "form:has([name=do][value=set])", { ...told.step, due_on: day(30) });
  await scene.look(page, "04-next-steps");
  await scene.follow(page, `${scene.workshop}/close`);
  await scene.look(page, "04-close");
  await scene.send(page, "main form");
  await scene.look(page, "04-closed");
  const minutes = await words(await scene.file(page, `${scene.workshop}/minutes.pdf`));
  for (const part of [told.themes.plan, told.step.owner, told.sentences.charter.slice(0, 20)]) {
    assert.ok(minutes.tells(part), `${part} in\n${minutes.said}`);
  }
}

/** What everybody reads of it afterwards: no names. */
export async function published(scene, told) {
  const page = await scene.stranger({ face: "phone", js: false });
  await scene.go(page, scene.workshop.replace("/office/", "/"));
  const said = await scene.words(page);
  assert.ok(said.includes(told.sentences.plan));
  assert.ok(!said.includes(told.people(1)), "the public page names nobody");
  await scene.look(page, "04-public");
}
