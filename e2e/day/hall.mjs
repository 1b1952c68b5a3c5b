// What the eight do from 09h00 to 15h00, each on the pages of their own.

import assert from "node:assert/strict";

import { until } from "../lib/until.mjs";

export const PEOPLE = 60;
export const GROUPS = 6;
const CARDS = 4;
export const TOPICS = ["اللقاءات", "الإخبار"];
export const SENTENCES = ["تعقد الجماعة لقاءات منتظمة في كل حي.", "تلتزم الجماعة بالجواب وبالنشر."];
export const STEP = { text: "إعداد مسودة خطة العمل", owner: "مصلحة التعاون" };

export const card = (session, group, number) => `الحصة ${session + 1}، المجموعة ${group}: مقترح ${number} في ${TOPICS[number % 2]}`;

/** Every card that the groups of a session write. */
export const written = (session) =>
  Array.from({ length: GROUPS * CARDS }, (_, at) => card(session, Math.floor(at / CARDS) + 1, (at % CARDS) + 1));

/** Sixty people on the list and invited, half of them women, of every category. */
export async function invite(journey, told) {
  const page = await journey.as("focal_point");
  await journey.go(page, `${journey.workshop}/people`);
  const names = await page.locator("select[name=category] option:not([value=''])").allInnerTexts();
  const row = (at) => [told.people(at + 1), names[(at * at) % 4], told.sexes[at % 2], ""].join("\t");
  const list = Array.from({ length: PEOPLE }, (_, at) => row(at)).join("\n");
  await journey.send(page, `form[action$="/people/list"]`, { list });
  await journey.send(page, `form[action$="/people/invite"]:not(:has([name=participant]))`);
  const codes = await page.locator("main ul.queue > li").evaluateAll((all) => all.map((it) => /[0-9A-Z]{4}(?:-[0-9A-Z]{4}){2}/.exec(it.textContent)[0]));
  assert.equal(codes.length, PEOPLE);
  return codes;
}

/** A desk marks its people at the door's page. */
export async function receive(device, journey, codes) {
  const { page } = device;
  await page.goto(device.here(`${journey.workshop}/reception`));
  await atTheDoor(page, codes);
}

async function atTheDoor(page, codes) {
  await page.locator("[data-door][data-ready]").waitFor();
  const said = page.locator("[data-said] .door-box").first();
  for (const code of codes) {
    const field = page.locator("[data-form=find] [name=q]");
    await field.fill(code);
    await page.keyboard.press("Enter");
    await said.waitFor();
    await until(() => field.inputValue(), "", `${code} is taken`);
  }
}

/** Waits until nothing written on a device waits to be sent. */
export async function delivered({ page, name }, waiting = ".pending > li") {
  await page.evaluate(() => dispatchEvent(new Event("online")));
  await until(() => page.locator(waiting).count(), 0, `what ${name} wrote is delivered`);
}

/** How many the desk counts in the hall. */
export async function present(journey) {
  const page = await journey.as("reception");
  await journey.go(page, `${journey.workshop}/reception/now`);
  return Number((await journey.words(page, "main .figure-big")).replace(/\D/g, ""));
}

/** The facilitator draws the groups of a session; gives the addresses of their phones. */
export async function draw(device, journey, session) {
  const { page } = device;
  await page.goto(`${journey.workshop}/groups`);
  const form = page.locator(`form[action$="/groups"]:has([value="${journey.sessions[session]}"])`);
  if (!(await form.locator("[name=groups]").isVisible())) await page.locator("details", { has: form }).locator("> summary").first().click();
  await form.locator("[name=groups]").fill(String(GROUPS));
  await form.locator("[name=seed]").fill(`hall-${session}`);
  await Promise.all([page.waitForNavigation(), form.locator("button.go").click()]);
  const links = await page.locator("a[href*='/group/']").evaluateAll((all) => all.map((it) => new URL(it.href).pathname));
  assert.equal(links.length, GROUPS);
  return links;
}

/** A rapporteur's phone writes the cards of its groups, one after another. */
export async function write(device, session, links) {
  for (const [group, link] of links) {
    const page = await device.context.newPage();
    await reach(page, device.here(link));
    for (let number = 1; number <= CARDS; number += 1) {
      const form = page.locator("form[data-cards]");
      await form.locator("[name=text]").fill(card(session, group, number));
      await form.locator(".send .go").click();
      await until(() => form.locator("[name=text]").inputValue(), "", "the form is free for the next card");
      // Talk goes on between two cards, and the connection is cut or mended meanwhile.
      await device.proxy?.turned();
    }
    (device.tabs ??= []).push(page);
  }
}

/** Opens a page over a connection that may be cut just now: one that came without its script is never ready. */
const reach = (page, path) =>
  until(async () => {
    const lost = page.waitForEvent("requestfailed", (it) => ["document", "script"].includes(it.resourceType())).then(() => false, () => false);
    const answer = await page.goto(path).catch(() => null);
    return answer?.ok() && Promise.race([lost, page.locator("form[data-ready]").waitFor().then(() => true)]);
  }, true, `${path} is reached`);

/** The theme team puts every card that has come into its theme. */
export async function theme(device, journey, session) {
  const { page } = device;
  const address = `${device.here(journey.workshop)}/themes?session=${journey.sessions[session]}`;
  for (const topic of TOPICS) {
    await page.goto(address);
    const form = page.locator("form:has([name=do][value=put])").first();
    const cards = await form.locator("[name=cards]").evaluateAll(
      (all, topic) => all.filter((it) => (it.closest("label") ?? document.querySelector(`label[for="${it.id}"]`)).textContent.includes(topic)).map((it) => it.value),
      topic,
    );
    if (!cards.length) continue;
    for (const value of cards) await form.locator(`[name=cards][value="${value}"]`).check();
    const known = form.locator("[name=theme] option", { hasText: topic });
    if (await known.count()) await form.locator("[name=theme]").selectOption(await known.first().getAttribute("value"));
    else await form.locator("[name=title]").fill(topic);
    await Promise.all([page.waitForNavigation(), form.locator("button.go").click()]);
  }
}

/** The facilitator writes the sentence of a session, resting on the cards of the first group. */
export async function conclude(device, journey, session) {
  const { page } = device;
  await page.goto(`${journey.workshop}/synthesis?session=${journey.sessions[session]}`);
  const form = page.locator("form:has([name=do][value=write])").first();
  await form.locator("[name=text]").fill(SENTENCES[session]);
  const own = await form.locator("[name=cards]").evaluateAll((all) =>
    all.filter((it) => (it.closest("label") ?? document.querySelector(`label[for="${it.id}"]`)).textContent.includes("المجموعة 1:")).map((it) => it.value),
  );
  for (const value of own) await form.locator(`[name=cards][value="${value}"]`).check();
  await Promise.all([page.waitForNavigation(), form.locator("button:not(.grave)").first().click()]);
}
