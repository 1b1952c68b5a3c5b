// The day of the workshop: people, presence, questions, groups, cards.

import assert from "node:assert/strict";

import { words } from "./pdf.mjs";

const LISTED = 12;

export async function people(scene, told) {
  const page = await scene.as("focal_point");
  await scene.go(page, scene.workshop);
  await scene.follow(page, `${scene.workshop}/people`);
  const options = page.locator("select[name=category] option:not([value=''])");
  const [first, second] = await options.allInnerTexts();
  const line = (at) => [told.people(at + 1), at % 3 ? first : second, told.sexes[at % 2], ""].join("\t");
  const list = Array.from({ length: LISTED }, (_, at) => line(at)).join("\n");
  await scene.send(page, `form[action$="/people/list"]`, { list });
  const category = await options.first().getAttribute("value");
  await scene.send(page, "form:has([name=contact])", { name: told.people(LISTED + 1), category, sex: "female" });
  assert.equal(await page.locator("main ul.queue > li").count(), LISTED + 1);
  await scene.send(page, `form[action$="/people/invite"]:not(:has([name=participant]))`);
  await scene.look(page, "04-people");
  const letters = await words(await scene.file(page, `${scene.workshop}/invitations.pdf`));
  for (let at = 1; at <= LISTED + 1; at += 1) assert.ok(letters.tells(told.people(at)), `a letter to ${told.people(at)}`);
  // Whoever holds a letter opens a page of their own, without an account and without a name on it.
  await scene.go(page, `${scene.workshop}/people`);
  const code = await page.locator("main ul.queue a[href*='/invitation/']").first().getAttribute("href");
  const guest = await scene.stranger({ face: "phone" });
  await scene.go(guest, code);
  assert.ok(await guest.locator("main svg.qr").count());
  await scene.look(guest, "04-invitation");
}

export async function presence(scene, told) {
  const page = await scene.as("reception");
  const door = `${scene.workshop}/reception`;
  await scene.go(page, `${door}/people`);
  await scene.send(page, "form[role=search]", { q: told.people(7) });
  assert.equal(await page.locator("main ul.queue > li").count(), 1);
  await scene.send(page, "ul.queue form", {}, { button: "[value=came]" });
  const here = async () => {
    await scene.go(page, `${door}/now`);
    return Number((await scene.words(page, "main .figure-big")).replace(/\D/g, ""));
  };
  assert.equal(await here(), 1);
  // Two at the desk mark the same person: it is one arrival.
  const other = await page.context().newPage();
  await scene.go(page, `${door}/people?q=${encodeURIComponent(told.people(1))}`);
  await scene.go(other, `${door}/people?q=${encodeURIComponent(told.people(1))}`);
  for (const tab of [page, other]) await scene.send(tab, "ul.queue form", {}, { button: "[value=came]" });
  await other.close();
  for (let left = LISTED - 2; left > 0; left -= 1) {
    await scene.go(page, `${door}/people`);
    await scene.send(page, "ul.queue form:has([value=came])", {}, { button: "[value=came]" });
  }
  assert.equal(await here(), LISTED);
  await scene.go(page, door);
  // The form of somebody not on the list, sent twice, is one person.
  const category = await page.locator("select[name=category] option:not([value=''])").first().getAttribute("value");
  const walkIn = { name: told.people(20), category, sex: "male" };
  const [place] = await scene.twice(page, `form[action$="/reception/walk-in"]`, walkIn);
  await scene.go(page, place);
  await scene.look(page, "04-presence-now");
  assert.equal(await here(), LISTED + 1);
  await scene.go(page, door);
  await scene.look(page, "04-presence");
}

/** Sets the questions of both sessions; they come in the order of the day. */
export async function questions(scene, told) {
  const page = await scene.as("facilitator");
  await scene.go(page, scene.workshop);
  const forms = page.locator(`form[action$="/questions"]`);
  assert.equal(await forms.count(), 2);
  await scene.send(page, forms.nth(0), { questions: told.questions.plan.join("\n") });
  await scene.send(page, forms.nth(1), { questions: told.questions.charter.join("\n") });
  scene.sittings = await page.locator(`form[action$="/questions"] [name=sitting]`).evaluateAll((all) => all.map((it) => it.value));
}

/** Draws two groups for each session and keeps their links. */
export async function groups(scene) {
  const page = await scene.as("facilitator");
  scene.links = [];
  for (const [at, sitting] of scene.sittings.entries()) {
    await scene.go(page, `${scene.workshop}/groups`);
    const seed = `beni-mellal-${at}`;
    await scene.send(page, `form[action$="/groups"]:has([value="${sitting}"])`, { groups: "2", seed });
    assert.ok((await scene.words(page)).includes(seed), "the seed is shown");
    const links = await page.locator("a[href*='/group/']").evaluateAll((all) => all.map((it) => it.href));
    assert.equal(links.length, 2);
    scene.links.push(links);
    await scene.look(page, `04-groups-${at}`, { fresh: false });
  }
}

/** A rapporteur opens the link on a phone of their own and writes cards. */
export async function cards(scene, told) {
  await table(scene, scene.links[0][0], told.cards.plan, { js: true });
  await table(scene, scene.links[0][1], told.cards.plan.slice(0, 1), { js: false });
  await table(scene, scene.links[1][0], told.cards.charter, { js: false });
}

async function table(scene, link, cards, { js }) {
  const page = await scene.stranger({ face: "phone", js });
  await scene.go(page, link);
  for (const [at, text] of cards.entries()) {
    const form = page.locator("form[data-cards]");
    await form.locator("[name=text]").fill(text);
    await form.locator("button.go").click();
    const written = page.locator("#own li").nth(at);
    await written.waitFor();
    assert.ok((await scene.words(page, "#own")).includes(text));
  }
  await scene.look(page, `04-rapporteur-${js ? "script" : "plain"}`);
}
