// Phones of a hall whose line is cut: a call for help and a vote wait on the
// device, arrive once, and what came too late is refused so that one sees it.
// How many taps and seconds a card and a vote take is printed.

import assert from "node:assert/strict";
import { after, before, beforeEach, test } from "node:test";

import { axe } from "./lib/axe.mjs";
import { launch, reader, tooWide } from "./lib/browser.mjs";
import { FaultyProxy } from "./lib/faulty_proxy.mjs";
import { hall, words } from "./lib/hall.mjs";
import { kept as opensAgain } from "./lib/kept.mjs";
import { signIn } from "./lib/people.mjs";
import { shot } from "./lib/shot.mjs";
import { until } from "./lib/until.mjs";

/** The most that a card takes: into the field, and to send; and a vote of three dots: one each, and to send. */
const [CARD_TAPS, VOTE_TAPS] = [2, 4];

let browser, server, proxy, desk, page, session, codes;
before(async () => {
  [browser, server] = await Promise.all([launch(), hall()]);
  proxy = await FaultyProxy.open(server.port);
  desk = await reader(browser, server, { face: "desk" });
  page = await desk.newPage();
  await signIn(page, server, "facilitator");
  await page.goto(`${root()}/people`);
  codes = (await page.locator("main").innerText()).match(/[0-9A-Z]{4}(?:-[0-9A-Z]{4}){2}/g);
  await page.goto(`${root()}/presentation`);
  [session] = await values("form:has([name=view][value=groups]) [name=subject]");
  for (const title of ["القرب من الأحياء", "الميزانية التشاركية", "الولوج للجميع"]) {
    await card(server.phones[10], title);
    await page.goto(`${root()}/themes?session=${session}`);
    const [first] = await values("form:has([name=do][value=put]) [name=cards]");
    await send(`${root()}/themes`, [["do", "put"], ["item", ""], ["session", session], ["cards", first], ["title", title]]);
  }
});
after(async () => {
  await browser?.close();
  await proxy?.close();
  await server?.stop();
});

beforeEach(() => proxy?.mend());

const root = () => `/ar/beni-mellal/office/workshops/${server.workshop}`;
const group = (at, lang = "ar") => `/${lang}/beni-mellal/group/${server.phones[at].key}`;

/** Sends a form's fields as the facilitator; gives the address that it leads to. */
async function send(path, fields) {
  const headers = { origin: server.url, "content-type": "application/x-www-form-urlencoded" };
  const answer = await desk.request.post(path, { headers, data: new URLSearchParams(fields).toString(), maxRedirects: 0 });
  assert.equal(answer.status(), 303, `${path}: ${(await answer.text()).replace(/<[^>]*>/g, " ").slice(0, 1000)}`);
  return answer.headers().location;
}

/** The identities behind the boxes of a form, in the page's order. */
const values = (what) => page.locator(what).evaluateAll((all) => [...new Set(all.map((it) => it.value))]);

async function card({ key, questions }, text) {
  const body = new URLSearchParams({ key: crypto.randomUUID(), question: questions[0], text });
  const headers = { "sec-fetch-site": "same-origin" };
  const answer = await fetch(`${server.url}/ar/beni-mellal/group/${key}`, { method: "POST", body, headers, redirect: "manual" });
  assert.equal(answer.status, 303);
}

async function phone(path, { to = proxy, ...options } = {}) {
  const context = await reader(browser, { url: to.url }, options);
  const open = await context.newPage();
  await open.goto(path);
  await open.locator("[data-ready]").first().waitFor();
  return { context, open };
}

const back = (open) => open.evaluate(() => dispatchEvent(new Event("online")));

/** Does something and says how many taps and seconds it took. */
async function briefly(t, open, what, most, work) {
  let taps = 0;
  await open.exposeFunction("tapped", () => (taps += 1));
  await open.evaluate(() => addEventListener("click", () => window.tapped(), true));
  const from = performance.now();
  await work();
  t.diagnostic(`${what}: ${taps} taps, ${((performance.now() - from) / 1000).toFixed(2)} s`);
  assert.ok(taps > 0 && taps <= most, `${what} takes ${taps} taps`);
}

test("a group calls for help, reads who comes, and takes it back", async () => {
  const { context, open } = await phone(group(0), { to: server });
  const tile = page.locator(".ck-group.help");
  await page.goto(`${root()}/cockpit`);
  await open.locator(".room-foot a[href='#help']").click();
  await open.locator("#help [value=want]").click();
  await open.locator("#help", { hasText: "ووصل الطلب" }).waitFor();
  await open.locator("#help-way .asked").waitFor();
  await shot(open, "help-asked");
  await tile.waitFor();
  await tile.locator("[value=seen]").click();
  await open.locator("#help", { hasText: "المساعدة في الطريق إليكم" }).waitFor();
  await shot(open, "help-seen");
  await open.locator("#help [value=over]").click();
  await open.locator("#help [value=want]").waitFor();
  await tile.waitFor({ state: "detached" });
  assert.deepEqual(context.troubles, []);
  await context.close();
});

test("without a line a call for help waits on the phone, is taken back there, or arrives by itself", async () => {
  const { context, open } = await phone(group(1));
  const tile = page.locator(".ck-group.help");
  await page.goto(`${root()}/cockpit`);
  proxy.cut();
  await open.locator("#help [value=want]").click();
  const waits = open.locator("[data-help-waits]");
  await waits.waitFor();
  assert.match(await waits.innerText(), /محفوظ في هذا الهاتف[^]*ارفعوا يدكم/);
  await shot(open, "help-waits");
  await waits.locator("[data-help-back]").click();
  await waits.waitFor({ state: "hidden" });
  proxy.mend();
  await back(open);
  await open.locator(".rapporteur[data-net=on]").waitFor();
  await open.locator("#help [value=want]").waitFor();
  assert.equal(await tile.count(), 0, "nobody is called");
  proxy.cut();
  await open.locator("#help [value=want]").click();
  await waits.waitFor();
  proxy.mend();
  await back(open);
  await tile.waitFor();
  await open.locator("#help", { hasText: "ووصل الطلب" }).waitFor();
  await context.close();
});

test("the page of a group says so in both languages, in the dark and in the light", async () => {
  for (const [lang, face, scheme] of [["ar", "phone", "dark"], ["fr", "phone", "light"], ["fr", "desk", "dark"], ["ar", "desk", "light"]]) {
    const { context, open } = await phone(group(2, lang), { to: server, lang, face, scheme });
    if (await open.locator("#help [value=want]").count()) await open.locator("#help [value=want]").click();
    await open.locator("#help [value=over]").waitFor();
    assert.equal(await tooWide(open), 0, `${lang} ${face}`);
    assert.deepEqual(await axe(open), []);
    await shot(open, "help-asked");
    await context.close();
  }
});

/** Opens a vote; gives its page in the office. */
const vote = () => send(`${root()}/votes`, { do: "open", session, title: "بأي محور نبدأ؟", kind: "dots", share: "3", on: "themes" });
const own = (at, who, lang = "ar") => `/${lang}/beni-mellal/invitation/${codes[who]}/votes/${at.split("/").at(-1)}`;

/** Three dots for the first line. */
async function give(open) {
  const more = open.locator("[data-line]").first().getByRole("button").first();
  for (let dot = 0; dot < 3; dot += 1) await more.click();
  await open.locator(".vote-foot .go").click();
}

const taken = (open) => open.locator(".notice[role=status]", { hasText: /وصل صوتكم|Votre vote/ });

/** How many votes came from phones, as the office reads it. */
async function phones(at) {
  await page.goto(at);
  return Number((await page.locator("main").innerText()).match(/من الهواتف: \D*(\d+)/)[1]);
}

test("a vote whose line is cut is kept on the phone, survives it, and is counted once", async () => {
  const at = await vote();
  const { context, open } = await phone(own(at, 0));
  await opensAgain(open);
  proxy.cut();
  await give(open);
  await open.locator("[data-kept]").waitFor();
  assert.match(await open.locator("[data-kept]").innerText(), /محفوظ في هذا الهاتف، ولم يُرسل بعد/);
  assert.ok(await open.locator("form[data-vote]").isHidden(), "what was voted is nobody else's to read");
  assert.deepEqual(await axe(open), []);
  await shot(open, "vote-kept");
  // The page is closed and opened again, still without a line.
  await open.close();
  const again = await context.newPage();
  await again.goto(own(at, 0));
  await again.locator("[data-kept]").waitFor();
  proxy.mend();
  await back(again);
  await taken(again).waitFor();
  await shot(again, "vote-taken");
  assert.equal(await phones(at), 1);
  await again.reload();
  await taken(again).waitFor();
  await send(at, { do: "close" });
  assert.deepEqual(context.troubles, []);
  await context.close();
});

test("a vote that arrived although nobody heard of it is taken, and not counted twice", async () => {
  const at = await vote();
  const { context, open } = await phone(own(at, 1), { to: server });
  let lost = 0;
  await open.route("**/votes/*", async (route) => {
    if (route.request().method() !== "POST" || lost > 0) return route.continue();
    lost += 1;
    await route.fetch();
    await route.abort();
  });
  await give(open);
  await taken(open).waitFor();
  assert.equal(lost, 1);
  assert.equal(await phones(at), 1);
  await send(at, { do: "close" });
  await context.close();
});

test("a vote that comes too late is refused so that one sees it, and is in no result", async () => {
  for (const [who, lang, scheme] of [[2, "ar", "light"], [3, "fr", "dark"]]) {
    const at = await vote();
    const { context, open } = await phone(own(at, who, lang), { lang, scheme });
    proxy.cut();
    await give(open);
    await open.locator("[data-kept]").waitFor();
    await send(at, { do: "close" });
    proxy.mend();
    await back(open);
    const refused = open.locator("[data-refused]");
    await refused.waitFor();
    assert.match(await refused.innerText(), /لم يُحسب[^]*أُغلق هذا التصويت|pas été compté[^]*clos/);
    await shot(open, "vote-refused");
    assert.deepEqual(await axe(open), []);
    await open.reload();
    await refused.waitFor();
    await refused.locator("[data-understood]").click();
    await open.locator("#live h2").waitFor();
    await refused.waitFor({ state: "hidden" });
    assert.equal(await phones(at), 0);
    await context.close();
  }
});

test("a card and a vote take few taps and little time", async (t) => {
  const writes = await phone(group(5), { to: server });
  const form = writes.open.locator("form[data-cards]");
  await briefly(t, writes.open, "a card, typed and sent", CARD_TAPS, async () => {
    await form.locator("[name=text]").click();
    await form.locator("[name=text]").fill("لقاء مفتوح في كل حي");
    await form.locator(".send .go").click();
    await writes.open.locator("[data-came]:not([hidden])").waitFor();
  });
  assert.deepEqual(await words(server, server.phones[5].key), ["لقاء مفتوح في كل حي"]);
  await writes.context.close();
  const at = await vote();
  const votes = await phone(own(at, 4), { to: server });
  await briefly(t, votes.open, "a vote of three dots", VOTE_TAPS, async () => {
    await give(votes.open);
    await taken(votes.open).waitFor();
  });
  await send(at, { do: "close" });
  await votes.context.close();
});
