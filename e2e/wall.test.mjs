// The hall's wall with the fullest content of every view, in both languages, on
// a projector and on a smaller one: nothing is cut, nothing leaves the picture,
// nothing is smaller than 48 pixels at 1920 × 1080, and every word stands out
// from its ground as small print must, for eight metres make small print of all.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { launch, reader } from "./lib/browser.mjs";
import { hall } from "./lib/hall.mjs";
import { signIn } from "./lib/people.mjs";
import { shot } from "./lib/shot.mjs";
import { until } from "./lib/until.mjs";

const SIZES = [[1920, 1080], [1280, 720]];
const LONG_QUESTION = "بأي محور من المحاور الآتية تقترحون أن تبدأ الجماعة تنفيذ خطة عملها في مجال المشاركة المواطنة خلال السنة المقبلة؟";
const THEMES = ["القرب من الأحياء والدواوير", "الميزانية التشاركية للشباب", "دعم الجمعيات بمعايير واضحة", "الولوج للجميع دون استثناء", "التتبع ونشر النتائج للعموم", "المواكبة والتكوين المستمر", "الإخبار بلغة مبسطة وقريبة", "أجوبة معللة عن كل مقترح", "لقاءات مسائية لمن يشتغل", "شراكات مع المدارس والإعلام"];
const SENTENCE = "تعقد الجماعة لقاء مفتوحا في كل ملحقة إدارية مرة كل ثلاثة أشهر على الأقل، وتنشر محضره وما تقرر بعده في أجل خمسة عشر يوما، وتعلقه في الملحقات والأسواق، وتجيب كل من قدم مقترحا بجواب معلل، وتخصص في كل لقاء وقتا لمن لا يستطيع الحضور نهارا من النساء والشباب.";
const LONGEST = "جملة طويلة من خلاصة لا تنتهي ".repeat(20).slice(0, 590);
const ACTIVITY = "تنظيم ستة لقاءات تشاورية في أحياء المدينة ودواويرها لتقديم خطة العمل ومناقشتها مع الساكنة قبل اعتمادها";
const CARDS = ["لقاء مفتوح في كل حي كل ثلاثة أشهر", "مكتب استقبال وتوجيه في كل ملحقة", "نشر الميزانية بلغة مبسطة قبل أكتوبر", "ميزانية تشاركية للشباب", "سجل عمومي للعرائض وآجالها", "مواعيد الدورات في المساجد والأسواق"];
const WIDE_CARD = "إحداث خلية مشتركة بين الجماعة والجمعيات لتتبع تنفيذ المقترحات التي قبلتها الجماعة ونشر نتائجها كل ثلاثة أشهر";
const LONG_CARD = "مقترح مفصل تكتبه مجموعة لم تكتف بسبع كلمات ".repeat(11).slice(0, 480);

let browser;
let server;
let context;
let page;
const found = [];

before(async () => {
  [browser, server] = [await launch(), await hall()];
  context = await reader(browser, server, { face: "projector" });
  page = await context.newPage();
  await signIn(page, server, "facilitator");
});
after(async () => {
  await browser?.close();
  await server?.stop();
});

const root = () => `/ar/beni-mellal/office/workshops/${server.workshop}`;

/** Sends a form's fields as the facilitator; gives the address that it leads to. */
async function send(path, fields, status = 303) {
  const headers = { origin: server.url, "content-type": "application/x-www-form-urlencoded" };
  const answer = await context.request.post(path, { headers, data: new URLSearchParams(fields).toString(), maxRedirects: 0 });
  assert.equal(answer.status(), status, `${path}: ${status === 303 ? (await answer.text()).replace(/<[^>]*>/g, " ").slice(0, 2000) : ""}`);
  return answer.headers().location;
}

async function card({ key, questions }, text) {
  const id = crypto.randomUUID();
  const body = new URLSearchParams({ key: id, question: questions[0], text });
  const headers = { outbox: id, "sec-fetch-site": "same-origin" };
  const answer = await fetch(`${server.url}/ar/beni-mellal/group/${key}`, { method: "POST", body, headers, redirect: "manual" });
  assert.ok(answer.status < 400, `a card is answered ${answer.status}`);
}

/** The identities behind the boxes of a form, in the page's order. */
const values = (what) => page.locator(what).evaluateAll((all) => [...new Set(all.map((it) => it.value))]);

/** What is cut, leaves the picture, lies under something else, is too small or too pale. */
const measure = () =>
  page.evaluate(() => {
    const wall = document.querySelector(".wall");
    const unit = wall.getBoundingClientRect().width / 100;
    const frame = wall.getBoundingClientRect();
    const wrong = [];
    const name = (it) => `${it.localName}.${it.className?.baseVal ?? it.className} «${it.textContent.trim().slice(0, 40)}»`;
    const out = (one, two, slack) => one.left < two.left - slack || one.right > two.right + slack || one.top < two.top - slack || one.bottom > two.bottom + slack;
    if (document.documentElement.scrollHeight > innerHeight + 1 || document.documentElement.scrollWidth > innerWidth + 1) wrong.push("the page scrolls");
    const colour = (said) => said.match(/[\d.]+/g).map(Number);
    const light = ([red, green, blue]) => [red, green, blue].map((it) => it / 255).map((it) => (it <= 0.04045 ? it / 12.92 : ((it + 0.055) / 1.055) ** 2.4)).reduce((sum, it, at) => sum + it * [0.2126, 0.7152, 0.0722][at], 0);
    const ground = (it) => {
      for (let on = it; on; on = on.parentElement) {
        const found = colour(getComputedStyle(on).backgroundColor);
        if ((found[3] ?? 1) === 1) return found;
      }
      return [255, 255, 255];
    };
    const contrast = (it) => {
      const [one, two] = [light(colour(getComputedStyle(it).color)), light(ground(it))].toSorted((a, b) => b - a);
      return (one + 0.05) / (two + 0.05);
    };
    for (const it of wall.querySelectorAll("*")) {
      if (it.closest("svg, .unseen, option") && it.localName !== "svg") continue;
      const box = it.getBoundingClientRect();
      if (!box.width || !box.height) continue;
      if (out(box, frame, 1)) wrong.push(`out of the wall: ${name(it)}`);
      if (getComputedStyle(it).display !== "inline") {
        if (it.localName !== "svg" && it.scrollWidth > it.clientWidth + 2 && it.clientWidth) wrong.push(`wider than its place by ${it.scrollWidth - it.clientWidth}: ${name(it)}`);
        // By boxes of lines, not by the font's own ascent, which no letter fills.
        const place = it.parentElement.getBoundingClientRect();
        if (it !== wall && out(box, place, 0.15 * unit)) wrong.push(`out of its place by ${Math.round(Math.max(box.bottom - place.bottom, place.top - box.top, box.right - place.right))}: ${name(it)}`);
      }
      const own = [...it.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim());
      const size = Number.parseFloat(getComputedStyle(it).fontSize);
      if (own && size < 2.5 * unit - 0.1) wrong.push(`${size} pixels: ${name(it)}`);
      if (own && contrast(it) < 4.5) wrong.push(`contrast ${contrast(it).toFixed(2)}: ${name(it)}`);
    }
    // Parts that stand side by side or below each other do not lie on each other.
    for (const parent of [wall, ...wall.querySelectorAll("div, ol, ul, li, header, footer")]) {
      if (parent.closest("svg")) continue;
      const parts = [...parent.children].filter((it) => !["unseen", "wall-page"].includes(it.className) && getComputedStyle(it).position === "static" && getComputedStyle(it).display !== "inline");
      const boxes = parts.map((it) => [it, it.getBoundingClientRect()]).filter(([, box]) => box.width && box.height);
      for (const [at, [one, a]] of boxes.entries()) {
        for (const [two, b] of boxes.slice(at + 1)) {
          const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
          const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
          if (wide > 0.3 * unit && high > 0.3 * unit) wrong.push(`${name(one)} lies on ${name(two)}`);
        }
      }
    }
    return wrong;
  });

/** Puts a view on the wall, and measures each of its pages. */
async function view(name, fields, pages = 1) {
  await send(`${root()}/presentation`, fields);
  for (let at = 1; at <= pages; at += 1) {
    await look(`${name}-${at}`);
    if (at < pages) await send(`${root()}/presentation`, { do: "turn", to: "next" });
  }
}

/** Measures what hangs on the wall, in both languages and sizes. */
async function look(name) {
  for (const lang of ["ar", "fr"]) {
    for (const [width, height] of SIZES) {
      await page.setViewportSize({ width, height });
      await page.goto(`/${lang}${root().slice(3)}/projector`);
      await page.evaluate(() => document.fonts.ready.then(() => true));
      await shot(page, `wall-${name}`);
      found.push(...(await measure()).map((it) => `${name}, ${lang}, ${width}: ${it}`));
    }
  }
}

async function checked(work) {
  found.length = 0;
  await work();
  assert.deepEqual(found, []);
}

let session;
const first = () => server.phones.slice(0, server.phones.length / 2);

test("before the day the wall says when it begins and what it holds, and empty views say what will appear", () =>
  checked(async () => {
    await page.goto(`${root()}/presentation`);
    session = (await values("form:has([name=view][value=groups]) [name=subject]"))[0];
    await view("welcome", { view: "welcome" });
    await view("clock", { view: "clock" });
    await view("thread-empty", { view: "thread" });
    for (const empty of ["cards", "themes", "synthesis"]) await view(`${empty}-empty`, { view: empty, subject: session });
    await view("activities-empty", { view: "activities" });
    await view("parking-empty", { view: "parking" });
  }));

test("six and twelve groups fit with their cards and their own end, and their codes", () =>
  checked(async () => {
    await view("groups", { view: "groups", subject: session }, 3);
    await view("codes", { view: "groups", subject: session, keys: "yes" }, 2);
    // The codes ended the earlier links of quiet groups: they are written anew.
    await page.goto(`${root()}/groups`);
    await page.goto(`/ar${root().slice(3)}/projector`);
  }));

test("thirty cards stand on one wall, long ones in more places, and the rest on the next", () =>
  checked(async () => {
    const [, second] = await values("form:has([name=view][value=groups]) [name=subject]").then(async (all) => (all.length ? all : (await page.goto(`${root()}/presentation`), values("form:has([name=view][value=groups]) [name=subject]"))));
    const phones = server.phones.slice(server.phones.length / 2);
    for (let at = 0; at < 30; at += 1) await card(phones[at % phones.length], `${CARDS[at % CARDS.length]}`);
    await view("cards", { view: "cards", subject: second });
    const pages = await page.locator(".wall-cards > li:not(.title)").count();
    assert.ok(pages >= 24, `a page holds ${pages} cards`);
    for (let at = 0; at < 6; at += 1) await card(phones[at], at % 2 ? WIDE_CARD : LONG_CARD);
    await view("cards-long", { view: "cards", subject: second }, 2);
    session = second;
  }));

test("themes, a vote of ten lines and its result fit, in one denominator", () =>
  checked(async () => {
    for (const title of THEMES) {
      await page.goto(`${root()}/themes?session=${session}`);
      const cards = await values("form:has([name=do][value=put]) [name=cards]");
      await send(`${root()}/themes`, [["do", "put"], ["item", ""], ["session", session], ["cards", cards[0]], ["title", title]]);
    }
    await view("themes", { view: "themes", subject: session });
    const at = await send(`${root()}/votes`, { do: "open", session, title: LONG_QUESTION, kind: "dots", share: "3", on: "themes" });
    const ballot = at.split("/").at(-1);
    await view("vote", { view: "vote", subject: ballot });
    await page.goto(at);
    const names = await page.locator("#count input[name^=o-]").evaluateAll((all) => all.map((it) => it.name));
    const counts = Object.fromEntries(names.map((name, place) => [name, String(12 - place)]));
    await send(at, { do: "count", manner: "hands", counter: "كاتبة الجلسة", voters: "57", ...counts });
    await send(at, { do: "close" });
    await view("result", { view: "vote", subject: ballot });
    const shares = await page.locator(".wall-rank .got").evaluateAll((all) => all.map((it) => Number.parseInt(/(\d+)[\s\u00a0\u202f]*%/.exec(it.textContent)[1], 10)));
    const sum = shares.reduce((one, two) => one + two, 0);
    assert.ok(sum >= 95 && sum <= 105, `shares of the whole vote: ${shares}`);
    assert.match(await page.locator(".wall-foot").innerText(), /57\D+60/, "of the people present at the closing");
    const stance = await send(`${root()}/votes`, { do: "open", session, title: "هل توافقون؟", kind: "stance", share: "1", on: "themes" });
    await view("vote-short", { view: "vote", subject: stance.split("/").at(-1) });
    await send(stance, { do: "close" });
    await view("result-stance", { view: "vote", subject: stance.split("/").at(-1) });
  }));

test("a vote on long cards is turned by pages, and says where to read what no wall holds", () =>
  checked(async () => {
    await page.goto(`${root()}/votes?session=${session}`);
    const cards = (await values("[name=cards]")).slice(-8);
    const fields = [["do", "open"], ["session", session], ["title", "أي بطاقة؟"], ["kind", "dots"], ["share", "2"], ["on", "cards"], ...cards.map((it) => ["cards", it])];
    const at = await send(`${root()}/votes`, fields);
    await view("vote-cards", { view: "vote", subject: at.split("/").at(-1) }, 2);
    await send(at, { do: "close" });
    await view("result-cards", { view: "vote", subject: at.split("/").at(-1) }, 2);
  }));

test("a sentence stands whole with the cards it rests on, however long", () =>
  checked(async () => {
    for (const text of [SENTENCE.slice(0, 148), SENTENCE, LONGEST]) {
      await page.goto(`${root()}/synthesis?session=${session}`);
      const cards = (await values("form:has([name=do][value=write]) [name=cards]")).slice(0, 6);
      await send(`${root()}/synthesis`, [["do", "write"], ["item", ""], ["revision", "0"], ["session", session], ["text", text], ...cards.map((it) => ["cards", it])]);
    }
    await view("synthesis", { view: "synthesis", subject: session }, 3);
    await view("thread", { view: "thread" });
  }));

test("activities fit one by one, and what is kept for later line by line", () =>
  checked(async () => {
    const titles = [ACTIVITY.slice(0, 59), ACTIVITY, ...THEMES.slice(0, 4), LONGEST];
    for (const title of titles) await send(`${root()}/activities`, { do: "set", item: "", title, period: "من يناير إلى مارس 2024" });
    await page.goto(`${root()}/activities`);
    const [review] = await page.locator("a[href*='?review=']").evaluateAll((all) => all.map((it) => new URL(it.href).searchParams.get("review")));
    const decided = { do: "review", item: review, ruling: "keep", reason: "تناسب كل الأحياء", decided_by: "hands", counted_by: "كاتبة الجلسة" };
    await send(`${root()}/activities`, { ...decided, hands_for: "118", hands_against: "17", hands_neither: "3" }, 422);
    await send(`${root()}/activities`, { ...decided, hands_for: "38", hands_against: "17", hands_neither: "3" });
    await view("activities", { view: "activities" }, 7);
    for (let at = 0; at < 8; at += 1) await send(`${root()}/parking`, { do: "park", item: "", text: at % 3 ? CARDS[at % CARDS.length] : LONG_CARD.slice(0, 300), key: crypto.randomUUID() });
    await view("parking", { view: "parking" }, 2);
    await send(`${root()}/cockpit`, { do: "dark", dark: "yes" });
    await look("dark");
    await send(`${root()}/cockpit`, { do: "dark", dark: "no" });
  }));

test("the wall begins and goes on by the clock, and follows within two seconds", () =>
  checked(async () => {
    await page.goto(`${root()}/clock`);
    await page.locator("#whole > summary").click();
    await Promise.all([page.waitForNavigation(), page.locator("#whole li [value=start]").first().click()]);
    await view("clock-on", { view: "clock" });
    await view("thread-on", { view: "thread" });
    const wall = await context.newPage();
    await wall.goto(`${root()}/projector`);
    await send(`${root()}/presentation`, { view: "parking" });
    await until(() => wall.locator(".wall-lines").count(), 1, "the wall follows");
  }));

test("an open invitation shows a vote as it opens; + and − always say how many dots are left", async (t) => {
  await page.goto(`${root()}/people`);
  const [code] = /[0-9A-Z]{4}(?:-[0-9A-Z]{4}){2}/.exec(await page.locator("main").innerText());
  for (const lang of ["ar", "fr"]) {
    const phone = await (await reader(browser, server, { lang, face: "phone" })).newPage();
    await phone.goto(`/${lang}/beni-mellal/invitation/${code}`);
    const opens = phone.locator("#ways a[href$='/votes']");
    const before = await opens.count();
    const began = performance.now();
    const at = await send(`${root()}/votes`, { do: "open", session, title: "بأي محور نبدأ؟", kind: "dots", share: "3", on: "themes" });
    if (!before) await opens.first().waitFor();
    t.diagnostic(`an open invitation page shows a vote after ${Math.round(performance.now() - began)} ms`);
    const ballot = at.split("/").at(-1);
    await phone.goto(`/${lang}/beni-mellal/invitation/${code}/votes/${ballot}`);
    const left = phone.locator("[data-left]");
    const more = phone.locator("[data-line]").first().getByRole("button").first();
    await more.click();
    await until(() => left.innerText().then((it) => /نقطتان|2\D{1,3}gommettes/.test(it)), true, "two dots are left");
    await shot(phone, "vote-two-left");
    await more.click();
    await more.click();
    await more.dispatchEvent("click");
    assert.equal(await phone.locator("[data-line] input").first().inputValue(), "3", "no more than three");
    await shot(phone, "vote-none-left");
    await phone.locator("[data-line]").first().getByRole("button").nth(1).click();
    await phone.locator(".vote-foot .go").click();
    await phone.locator("[data-unused]").waitFor();
    await phone.locator(".vote-foot .go").click();
    await phone.locator(".notice[role=status]").waitFor();
    await shot(phone, "vote-sent");
    await send(at, { do: "close" });
    await phone.locator(".result").first().waitFor();
    await shot(phone, "vote-result");
    const stance = await send(`${root()}/votes`, { do: "open", session, title: "هل توافقون؟", kind: "stance", share: "1", on: "themes" });
    await phone.goto(`/${lang}/beni-mellal/invitation/${code}/votes/${stance.split("/").at(-1)}`);
    await shot(phone, "vote-stance");
    const lines = await phone.locator("[data-line]").count();
    for (let line = 0; line < lines; line += 1) await phone.locator("[data-line]:not([hidden]) .said-agree").first().click();
    await phone.locator(".vote-foot .go").click();
    await phone.locator(".notice[role=status]").waitFor();
    await send(stance, { do: "close" });
    await phone.context().close();
  }
});

test("the wall's four digits and a code of one's own lead from any phone to the vote", async () => {
  await page.goto(`${root()}/presentation`);
  await send(`${root()}/votes`, { do: "open", session, title: "بأي محور نبدأ؟", kind: "dots", share: "3", on: "themes" }).then((at) => send(`${root()}/presentation`, { view: "vote", subject: at.split("/").at(-1) }));
  await page.goto(`${root()}/projector`);
  const digits = await page.locator(".wall-code").innerText();
  await page.goto(`${root()}/people`);
  const [code] = /[0-9A-Z]{4}(?:-[0-9A-Z]{4}){2}/.exec(await page.locator("main").innerText());
  const phone = await (await reader(browser, server, { face: "phone", js: false })).newPage();
  await phone.goto("/ar/beni-mellal/v");
  await shot(phone, "vote-hall-code");
  await phone.locator("[name=code]").fill(digits);
  await phone.locator("main form button").click();
  await shot(phone, "vote-own-code");
  await phone.locator("[name=code]").fill(code);
  await phone.locator("main form button").click();
  for (const at of [0, 1]) await phone.locator("form[data-vote] input[type=number]").nth(at).fill("3");
  await phone.locator(".vote-foot .go").click();
  await phone.locator(".faults").waitFor();
  await shot(phone, "vote-without-script");
  await phone.locator("form[data-vote] input[type=number]").nth(1).fill("0");
  await phone.locator(".vote-foot .go").click();
  await phone.locator(".notice[role=status]").waitFor();
  await phone.context().close();
});
