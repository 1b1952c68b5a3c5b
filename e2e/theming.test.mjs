// The theme team: the cards of one session on two screens, one Arabic, one
// French, by keyboard alone; then a vote of those present, by their own page
// and by hand.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import * as hall from "./day/hall.mjs";
import * as ahead from "./journey/before.mjs";
import * as day from "./journey/day.mjs";
import { plain, Journey } from "./journey/journey.mjs";
import { told } from "./journey/told.mjs";
import { launch } from "./lib/browser.mjs";
import { signIn } from "./lib/people.mjs";
import { eve } from "./lib/server.mjs";
import { until } from "./lib/until.mjs";

/** What two groups write; each has a card that says nearly what one of the other says. */
const WRITTEN = [
  ["نريد لقاء كل شهر في الحي", "لوحة إعلانات أمام مقر الجماعة", "Une réponse écrite dans un délai connu"],
  ["لقاء في الحي كل شهر", "نشر محضر كل دورة", "Une réponse écrite, dans un délai plus court"],
];
const [MEET, NOTICE, REPLY, MEET_TOO, MINUTES, REPLY_TOO] = [1, 2, 3, 4, 5, 6];
const PRESENT = 12;

let browser, server, journey, codes, ar, fr;

before(async () => {
  [browser, server] = await Promise.all([launch(), eve()]);
  journey = new Journey(browser, server, "ar", "desk");
  await ahead.begin(journey);
  await ahead.paper(journey, told.ar);
  await day.questions(journey, told.ar);
  codes = await hall.invite(journey, told.ar);
  await hall.receive({ page: await journey.as("reception"), here: (path) => path }, journey, codes.slice(0, PRESENT));
  const links = await hall.draw({ page: await journey.as("facilitator") }, journey, 0);
  const phone = await journey.stranger({ face: "phone", js: false });
  for (const [at, cards] of WRITTEN.entries()) {
    await journey.go(phone, links[at]);
    for (const text of cards) await journey.send(phone, "form[data-cards]", { text }, { button: ".send button.go" });
  }
  [ar, fr] = [await screen("facilitator", "ar"), await screen("focal_point", "fr")];
});
after(async () => {
  await journey?.close();
  await browser?.close();
  await server?.stop();
});

/** Somebody of the theme team at a screen of their own. */
async function screen(role, lang, options = {}) {
  const page = await journey.stranger({ lang, ...options });
  await signIn(page, server, role, lang);
  await page.goto(`${journey.workshop.replace("/ar/", `/${lang}/`)}/themes?session=${journey.sessions[0]}`);
  return page;
}

/** Goes on with the Tab key until the keyboard stands there. */
async function tab(page, what) {
  // Looked up at each step: news of the other screen may put a new element there meanwhile.
  const wanted = page.locator(what).first();
  for (let left = 150; left > 0; left -= 1) {
    await page.keyboard.press("Tab");
    if (await wanted.evaluate((it) => it === document.activeElement)) return;
  }
  assert.fail(`the keyboard does not come to ${what}`);
}

/** Comes there by keyboard, presses what sends the form, and waits for the answer. */
async function send(page, what) {
  await tab(page, what);
  const [answer] = await Promise.all([page.waitForNavigation(), page.keyboard.press("Enter")]);
  return answer.status();
}

const box = async (page, card) => `#put [name=cards][value="${await page.locator("#put .choice", { hasText: new RegExp(`^${card}\\.`) }).locator("input").getAttribute("value")}"]`;

async function choose(page, cards) {
  for (const card of cards) {
    await tab(page, await box(page, card));
    await page.keyboard.press("Space");
  }
}

/** Opens a list by keyboard at what is written there. */
async function select(page, list, words) {
  await tab(page, list);
  for (let left = 10; left > 0; left -= 1) {
    if ((await page.locator(`${list} option:checked`).first().innerText()).trim() === words) return;
    await page.keyboard.press("ArrowDown");
  }
  assert.fail(`the list does not come to ${words}`);
}

/** Puts cards into a new theme, by keyboard alone. */
async function gather(page, cards, title) {
  await choose(page, cards);
  await tab(page, "#put [name=title]");
  await page.keyboard.type(title);
  return send(page, "#put button.go");
}

/** The form that changes a theme, unfolded by keyboard. */
async function unfold(page, title) {
  const id = await page.locator("section.card", { has: page.getByRole("heading", { name: title, exact: true }) }).locator("details").getAttribute("id");
  await tab(page, `#${id} > summary`);
  await page.keyboard.press("Enter");
  return `#${id}`;
}

/** The button that sends a vote; those before it put dots. */
const SENDS = { button: ".vote-foot button" };
const UNDO = "form:has([name=do][value=undo]) button";

/** What a screen shows of each card: its number, its theme (none for those in no theme), its table and second. */
const cards = (page) =>
  page.evaluate(() =>
    [...document.querySelectorAll("#put .choice")].map((it) => ({
      number: Number(it.querySelector("label").textContent.split(".")[0]),
      theme: it.querySelector("input").value.endsWith(".none") ? null : it.closest("fieldset").querySelector("legend").textContent.trim(),
      origin: it.querySelector(".hint").textContent.match(/\d+/g).map(Number),
      chosen: it.querySelector("input").checked,
    })),
  );

const themes = async (page) => Object.fromEntries((await cards(page)).map(({ number, theme }) => [number, theme]));
const origins = async (page) => Object.fromEntries((await cards(page)).map(({ number, origin }) => [number, origin]));
const chosen = async (page) => (await cards(page)).filter((it) => it.chosen).map((it) => it.number);

/** Waits until a screen shows what another did, by the news of it and without a reload. */
const shows = (page, wanted) => until(() => themes(page), wanted, "it is on the other's screen");

const LOOSE = { 1: null, 2: null, 3: null, 4: null, 5: null, 6: null };

test("cards that say nearly the same are shown to both and gathered by nobody but people", async () => {
  const came = await origins(ar);
  assert.deepEqual(Object.values(came).map(([table]) => table), [1, 1, 1, 2, 2, 2]);
  for (const page of [ar, fr]) {
    const pairs = await page.locator("#near li").evaluateAll((all) => all.map((it) => [...it.querySelectorAll("p .number")].map((of) => Number(of.textContent)).join()).toSorted());
    assert.deepEqual(pairs, [`${MEET},${MEET_TOO}`, `${REPLY},${REPLY_TOO}`]);
    assert.deepEqual(await themes(page), LOOSE);
  }
  await tab(ar, "#near > summary");
  await ar.keyboard.press("Enter");
  await send(ar, "#near li:has-text('شهر') a");
  assert.deepEqual(await chosen(ar), [MEET, MEET_TOO]);
  await journey.look(ar, "theming-suggested");
  assert.deepEqual(await themes(fr), LOOSE, "a suggestion that is looked at moves nothing");

  // Meanwhile the other has chosen a card and begun to name its theme.
  await choose(fr, [MINUTES]);
  await tab(fr, "#put [name=title]");
  await fr.keyboard.type("Publi");
  await fr.evaluate(() => (document.body.dataset.same = "yes"));
  await tab(ar, "#put [name=title]");
  await ar.keyboard.type("اللقاءات");
  await send(ar, "#put button.go");
  await shows(fr, { ...LOOSE, [MEET]: "اللقاءات", [MEET_TOO]: "اللقاءات" });
  await fr.keyboard.type("er");
  assert.equal(await fr.locator("#put [name=title]").inputValue(), "Publier");
  assert.deepEqual(await chosen(fr), [MINUTES]);
  assert.equal(await fr.evaluate(() => document.body.dataset.same), "yes", "nothing was loaded anew");
  assert.equal(await ar.locator("#near li").count(), 1, "what is gathered is no longer suggested");
  assert.deepEqual(await origins(fr), came, "a card keeps its table and its second");

  await tab(fr, await box(fr, NOTICE));
  await fr.keyboard.press("Space");
  await send(fr, "#put button.go");
  await shows(ar, { ...LOOSE, [MEET]: "اللقاءات", [MEET_TOO]: "اللقاءات", [NOTICE]: "Publier", [MINUTES]: "Publier" });
  await journey.look(fr, "theming-gathered");
});

test("the second of two who reach for the same card is told, and loses nothing", async () => {
  const slow = await screen("focal_point", "fr", { js: false });
  const before = await themes(ar);
  await choose(fr, [REPLY]);
  await tab(fr, await box(fr, REPLY_TOO));
  await choose(slow, [REPLY, REPLY_TOO]);
  await tab(slow, "#put [name=title]");
  await slow.keyboard.type("Réponses");
  await gather(ar, [REPLY], "الجواب");
  // On a screen that hears the news the card is no longer chosen, and that is said.
  const now = { ...before, [REPLY]: "الجواب" };
  await shows(fr, now);
  assert.ok(await fr.locator("[data-lost]").isVisible());
  assert.deepEqual(await chosen(fr), []);
  assert.match(await fr.evaluate(() => document.activeElement.labels?.[0].textContent ?? "nowhere"), new RegExp(`^${REPLY_TOO}\\.`), "the keyboard stays where it was");
  // Whoever was faster than the news is refused, with what they chose and wrote.
  assert.equal(await send(slow, "#put button.go"), 422);
  assert.match(plain(await slow.locator(".faults").innerText()), new RegExp(`Une autre personne a déplacé.*: ${REPLY}\\.`));
  assert.equal(await slow.locator("#put [name=title]").inputValue(), "Réponses");
  assert.deepEqual(await chosen(slow), [REPLY_TOO]);
  await journey.look(slow, "theming-second", { fresh: false });
  assert.deepEqual(await themes(ar), now, "nothing moved");
  assert.equal(await send(slow, "#put button.go"), 200);
  await shows(ar, { ...now, [REPLY_TOO]: "Réponses" });
  await slow.context().close();
});

test("themes are merged, split and undone by keyboard alone, from any screen", async () => {
  const came = await origins(ar);
  const apart = await themes(ar);
  const place = await unfold(ar, "Réponses");
  await select(ar, `${place} [name=into]`, "الجواب");
  await send(ar, `${place} form:has([name=into]) button`);
  const merged = { ...apart, [REPLY_TOO]: "الجواب" };
  await shows(fr, merged);
  assert.equal(await fr.getByRole("heading", { name: "Réponses" }).count(), 0, "a theme that went into another has ended");
  await journey.look(ar, "theming-merged");

  // News of the other screen leaves the keyboard at a fold that has no name of its own.
  const folded = `#${await ar.locator("section.card", { has: ar.getByRole("heading", { name: "الجواب", exact: true }) }).locator("details").getAttribute("id")} > summary`;
  await tab(ar, folded);
  await gather(fr, [NOTICE], "L’affichage");
  const split = { ...merged, [NOTICE]: "L’affichage" };
  await shows(ar, split);
  assert.ok(await ar.locator(folded).evaluate((it) => it === document.activeElement), "the keyboard stays where it was");
  await journey.look(fr, "theming-split");

  // An undo that comes too late undoes nothing; the last step is undone by whoever wants.
  const slow = await screen("facilitator", "ar", { js: false });
  await send(ar, UNDO);
  await shows(fr, merged);
  assert.ok((await send(slow, UNDO)) >= 400);
  assert.deepEqual(await themes(ar), merged);
  await slow.context().close();
  await send(fr, UNDO);
  await shows(ar, apart);
  assert.deepEqual(await origins(ar), came, "a card keeps its table and its second");
  await journey.look(ar, "theming-undone");
});

test("each of those present has one voice; the result is hidden until the vote is closed", async () => {
  const title = "بماذا نبدأ؟";
  await journey.go(ar, `${journey.workshop}/votes?session=${journey.sessions[0]}`);
  await journey.look(ar, "theming-votes");
  await journey.send(ar, "form:has([name=do][value=open])", { title, kind: "dots", share: "3", on: "themes" });
  const ballot = new URL(ar.url()).pathname;
  await fr.goto(ballot.replace("/ar/", "/fr/"));
  const [first, second, absent] = [codes[0], codes[1], codes[PRESENT]];
  const phone = async (code, lang) => {
    const page = await journey.stranger({ lang, face: "phone" });
    await journey.go(page, `/${lang}/beni-mellal/invitation/${code}/votes`);
    return page;
  };
  const votes = async (page, dots) => {
    const found = {};
    for (const [theme, count] of Object.entries(dots)) found[await page.getByLabel(theme, { exact: true }).getAttribute("name")] = String(count);
    return found;
  };
  const [one, again, other, stranger] = [await phone(first, "ar"), await phone(first, "fr"), await phone(second, "fr"), await phone(absent, "ar")];
  await journey.look(one, "theming-ballot");
  const [place, same] = await journey.twice(one, "main form.form", await votes(one, { "اللقاءات": 3 }));
  assert.equal(place, same, "sent twice, it is one vote");
  /** Sends a vote that cannot be counted: the phone says why, and then shows the vote as it stands. */
  const uncounted = async (page, dots) => {
    const form = page.locator("main form.form").first();
    for (const [name, given] of Object.entries(await votes(page, dots))) await form.locator(`[name="${name}"]`).fill(given);
    await form.locator(SENDS.button).click();
    const refusal = page.locator("[data-refused]");
    await refusal.waitFor();
    const said = await refusal.innerText();
    await Promise.all([page.waitForNavigation(), refusal.locator("[data-understood]").click()]);
    return said;
  };
  assert.match(await uncounted(again, { Publier: 3 }), /déjà voté/);
  assert.ok((await journey.words(again)).includes("Votre vote est arrivé"), "a second voice of the same invitation changes nothing");
  await journey.send(other, "main form.form", await votes(other, { "اللقاءات": 1, Publier: 2 }), SENDS);
  assert.match(await uncounted(stranger, { Publier: 3 }), /لم يُسجل حضوركم/, "who is not there has no voice");

  const count = async (voters, dots) => {
    const fields = {};
    for (const [theme, given] of Object.entries(dots)) {
      const name = await ar.locator("#count fieldset", { has: ar.locator("legend", { hasText: theme }) }).locator("input").getAttribute("name");
      fields[name] = String(given);
    }
    await journey.send(ar, "#count form", { manner: "hands", counter: "كاتبة الجلسة", voters: String(voters), ...fields });
  };
  await count(4, { Publier: 9 });
  await journey.send(ar, "form:has([name=do][value=withdraw])", {}, { button: "button" });
  await count(5, { Publier: 4, "اللقاءات": 6 });
  assert.ok((await journey.words(ar)).includes("الأيدي المرفوعة: 5، تولى العد كاتبة الجلسة"));

  await journey.go(one, place);
  await fr.waitForFunction(() => /^\D*7\D+12\D*$/.test(document.querySelector("#live [role=status]").innerText));
  for (const page of [ar, fr, one, other]) {
    assert.match(await journey.words(page), /تبقى النتيجة محجوبة|Le résultat reste caché/);
    assert.equal(await page.locator(".result, .bars").count(), 0, "no figure before the closing");
  }
  await journey.look(ar, "theming-open-vote");
  await journey.send(ar, "form:has([name=do][value=close])");
  await fr.locator(".result").waitFor();
  await Promise.all([one.reload(), other.reload()]);
  for (const page of [ar, fr, one, other]) {
    const bars = await page.locator(".result .bars li").evaluateAll((all) => all.map((it) => [it.querySelector(".bar-name").textContent, Number.parseInt(it.querySelector(".bar-count").textContent, 10)]));
    assert.deepEqual(bars.slice(0, 2), [["اللقاءات", 10], ["Publier", 6]]);
    assert.match(await journey.words(page), /هذا التصويت استشاري|Ce vote est consultatif/);
  }
  assert.ok((await journey.words(fr)).includes("Ce compte a été retiré"));
  await journey.look(fr, "theming-result");
  await journey.look(one, "theming-own-result");
});

test("nobody of the theme team or the hall is kept out of its pages", () => assert.deepEqual(journey.faults(), []));
