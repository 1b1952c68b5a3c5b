// The day of the workshop: people, presence, questions, groups, cards.

import assert from "node:assert/strict";

import { words } from "./pdf.mjs";

const LISTED = 12;

export async function people(journey, told) {
  const page = await journey.as("focal_point");
  await journey.go(page, journey.workshop);
  await journey.follow(page, `${journey.workshop}/people`);
  const options = page.locator("select[name=category] option:not([value=''])");
  const [first, second] = await options.allInnerTexts();
  const line = (at) => [told.people(at + 1), at % 3 ? first : second, told.sexes[at % 2], ""].join("\t");
  const list = Array.from({ length: LISTED }, (_, at) => line(at)).join("\n");
  await journey.send(page, `form[action$="/people/list"]`, { list });
  const category = await options.first().getAttribute("value");
  await journey.send(page, "form:has([name=contact])", { name: told.people(LISTED + 1), category, sex: "female" });
  assert.equal(await page.locator("main ul.queue > li").count(), LISTED + 1);
  await journey.send(page, `form[action$="/people/invite"]:not(:has([name=participant]))`);
  await journey.look(page, "04-people");
  const letters = await words(await journey.file(page, `${journey.workshop}/invitations.pdf`));
  for (let at = 1; at <= LISTED + 1; at += 1) assert.ok(letters.tells(told.people(at)), `a letter to ${told.people(at)}`);
  // Whoever holds a letter opens a page of their own, without an account and without a name on it.
  await journey.go(page, `${journey.workshop}/people`);
  const code = await page.locator("main ul.queue a[href*='/invitation/']").first().getAttribute("href");
  const guest = await journey.stranger({ face: "phone" });
  await journey.go(guest, code);
  assert.ok(await guest.locator("main svg.qr").count());
  await journey.look(guest, "04-invitation");
}

export async function presence(journey, told) {
  const page = await journey.as("reception");
  const door = `${journey.workshop}/reception`;
  await journey.go(page, `${door}/people`);
  await journey.send(page, "form[role=search]", { q: told.people(7) });
  assert.equal(await page.locator("main .door-rows > li").count(), 1);
  await journey.send(page, ".door-rows form", {}, { button: "[value=came]" });
  const here = async () => {
    await journey.go(page, `${door}/now`);
    return Number((await journey.words(page, "main .figure-big")).replace(/\D/g, ""));
  };
  assert.equal(await here(), 1);
  // Two at the desk mark the same person: it is one arrival.
  const other = await page.context().newPage();
  await journey.go(page, `${door}/people?q=${encodeURIComponent(told.people(1))}`);
  await journey.go(other, `${door}/people?q=${encodeURIComponent(told.people(1))}`);
  for (const tab of [page, other]) await journey.send(tab, ".door-rows form", {}, { button: "[value=came]" });
  await other.close();
  for (let left = LISTED - 2; left > 0; left -= 1) {
    await journey.go(page, `${door}/people`);
    await journey.send(page, ".door-rows form:has([value=came])", {}, { button: "[value=came]" });
  }
  assert.equal(await here(), LISTED);
  await journey.go(page, door);
  await page.locator("[data-door][data-ready]").waitFor();
  await page.locator(".door-acts [data-opens=new]").click();
  // The form of somebody not on the list, sent twice, is one person.
  const category = await page.locator("input[name=category]").first().getAttribute("value");
  const walkIn = { name: told.people(20), category, sex: "male" };
  const [place] = await journey.twice(page, `form[action$="/reception/walk-in"]`, walkIn);
  await journey.go(page, place);
  await journey.look(page, "04-presence-now");
  assert.equal(await here(), LISTED + 1);
  await journey.go(page, door);
  await journey.look(page, "04-presence");
}

/** Sets the questions of both sessions; they come in the order of the day. */
export async function questions(journey, told) {
  const page = await journey.as("facilitator");
  await journey.go(page, journey.workshop);
  const forms = page.locator(`form[action$="/questions"]`);
  assert.equal(await forms.count(), 2);
  await journey.send(page, forms.nth(0), { questions: told.questions.plan.join("\n") });
  await journey.send(page, forms.nth(1), { questions: told.questions.charter.join("\n") });
  journey.sessions = await page.locator(`form[action$="/questions"] [name=session]`).evaluateAll((all) => all.map((it) => it.value));
}

/** Draws two groups for each session and keeps their links. */
export async function groups(journey) {
  const page = await journey.as("facilitator");
  journey.links = [];
  for (const [at, session] of journey.sessions.entries()) {
    await journey.go(page, `${journey.workshop}/groups`);
    const seed = `beni-mellal-${at}`;
    await journey.send(page, `form[action$="/groups"]:has([value="${session}"])`, { groups: "2", seed });
    assert.ok((await journey.words(page)).includes(seed), "the seed is shown");
    const links = await page.locator("a[href*='/group/']").evaluateAll((all) => all.map((it) => it.href));
    assert.equal(links.length, 2);
    journey.links.push(links);
    await journey.look(page, `04-groups-${at}`, { fresh: false });
  }
}

/** A rapporteur opens the link on a phone of their own and writes cards. */
export async function cards(journey, told) {
  await table(journey, journey.links[0][0], told.cards.plan, { js: true });
  await table(journey, journey.links[0][1], told.cards.plan.slice(0, 1), { js: false });
  await table(journey, journey.links[1][0], told.cards.charter, { js: false });
}

async function table(journey, link, cards, { js }) {
  const page = await journey.stranger({ face: "phone", js });
  await journey.go(page, link);
  for (const [at, text] of cards.entries()) {
    const form = page.locator("form[data-cards]");
    await form.locator("[name=text]").fill(text);
    await form.locator("button.go").click();
    const written = page.locator("#own li").nth(at);
    await written.waitFor();
    assert.ok((await journey.words(page, "#own")).includes(text));
  }
  await journey.look(page, `04-rapporteur-${js ? "script" : "plain"}`);
}
