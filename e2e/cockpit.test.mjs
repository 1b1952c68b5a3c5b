// The facilitator's cockpit: one press for everybody, ten seconds to take it
// back, presses without a connection, and the same without script; then many
// cards at once with the wall and the cockpit open.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { axe } from "./lib/axe.mjs";
import { launch, reader, tooWide } from "./lib/browser.mjs";
import { hall } from "./lib/hall.mjs";
import { signIn } from "./lib/people.mjs";
import { shot } from "./lib/shot.mjs";
import { until } from "./lib/until.mjs";

let browser, server, place;
before(async () => {
  [browser, server] = await Promise.all([launch(), hall()]);
  place = `/office/workshops/${server.workshop}`;
});
after(async () => {
  await browser?.close();
  await server?.stop();
});

const here = (rest, lang = "ar") => `/${lang}/beni-mellal${place}${rest}`;

async function desk(options = {}) {
  const context = await reader(browser, server, { face: "desk", ...options });
  const page = await context.newPage();
  await signIn(page, server, "facilitator", options.lang ?? "ar");
  return page;
}

const title = (page) => page.locator("#now").innerText();

test("one press begins the next act and switches the wall, and ten seconds take all of it back", async () => {
  const page = await desk();
  await page.goto(here("/cockpit"));
  const before = await title(page);
  await page.locator("#next-act").click();
  await page.locator("[data-until]").waitFor();
  await until(async () => (await title(page)) !== before, true, "the act has begun");
  await page.locator("[data-until] button").click();
  await until(() => title(page), before, "all of it is taken back");
  assert.deepEqual(page.context().troubles, []);
  await page.context().close();
});

test("a press without a connection is kept with its time and sent by itself", async () => {
  const page = await desk();
  await page.goto(here("/cockpit"));
  const before = await title(page);
  await page.context().setOffline(true);
  await page.evaluate(() => dispatchEvent(new Event("offline")));
  await page.locator("[data-net=off]").waitFor();
  await page.locator(".ck-say.off").waitFor();
  await page.locator("#next-act").click();
  await page.locator("[data-waits]:not([hidden])").waitFor();
  await shot(page, "cockpit-offline");
  await page.context().setOffline(false);
  await until(async () => (await title(page)) !== before, true, "it was sent by itself");
  await page.context().close();
});

test("a point is held with an empty field, and the cockpit asks for its words in place", async () => {
  const page = await desk();
  await page.goto(here("/cockpit"));
  await page.locator("#hold-text").press("Enter");
  const asked = page.locator(".ck-unsaid [name=text]");
  await asked.waitFor();
  assert.match(await page.locator(".ck-unsaid label").innerText(), /\d\dh\d\d/, "by its hour");
  await shot(page, "cockpit-held");
  await asked.fill("النقل الليلي إلى الدواوير");
  await asked.press("Enter");
  await page.locator("#held").waitFor();
  assert.equal(await page.locator(".ck-unsaid").count(), 0, "it has its words");
  await page.locator("#hold-text").fill("الولوج إلى الملحقات");
  await page.locator(".ck-hold form").first().getByRole("button").click();
  await until(() => page.locator("#held form").count(), 2, "held with its words at once");
  await page.locator("#held > summary").click();
  const last = page.locator("#held [name=text]").first();
  assert.equal(await last.inputValue(), "الولوج إلى الملحقات", "the last one first");
  await last.fill("الولوج إلى كل الملحقات");
  await last.press("Enter");
  await until(() => last.getAttribute("value"), "الولوج إلى كل الملحقات", "reworded where it was held");
  await page.goto(here("/parking"));
  assert.match(await page.locator("#live").innerText(), /الولوج إلى كل الملحقات/);
  assert.match(await page.locator("#live").innerText(), /النقل الليلي إلى الدواوير/);
  await page.context().close();
});

test("one tap darkens the wall, the cockpit's picture with it, and one lights it again", async () => {
  const page = await desk();
  const wall = await desk({ face: "projector" });
  await page.goto(here("/cockpit"));
  await page.locator("#next-act").click();
  await page.locator("[data-until]").waitFor();
  await wall.goto(here("/projector"));
  const tap = (dark) => page.locator(`.ck-ways [value=${dark}]`).click();
  await tap("yes");
  await wall.locator(".wall-dark").waitFor();
  await page.locator(".mini .wall-dark").waitFor();
  assert.equal(await page.locator(".mini").evaluate((it) => getComputedStyle(it.querySelector(".wall")).backgroundColor), "rgb(0, 0, 0)");
  await shot(page, "cockpit-dark-wall");
  await shot(wall, "wall-dark");
  assert.deepEqual(await axe(wall), []);
  await wall.goto(here("/projector"));
  await tap("no");
  await wall.locator(".wall:not(.wall-dark)").waitFor();
  await page.locator(".mini .wall:not(.wall-dark)").waitFor();
  await page.locator("[data-until] button").click().catch(() => {});
  assert.deepEqual(page.context().troubles, []);
  await page.context().close();
  await wall.context().close();
});

test("every place of the day leads back to the cockpit, and the cockpit to every place", async () => {
  const page = await desk({ lang: "fr" });
  await page.goto(here("/cockpit", "fr"));
  const places = await page.locator(".places li a").evaluateAll((all) => all.map((it) => new URL(it.href).pathname));
  assert.ok(places.length >= 12, places.join());
  for (const path of [...places, here("/cards", "fr"), here("/photos", "fr"), here("/presentation", "fr")]) {
    const answer = await page.goto(path);
    assert.equal(answer.status(), 200, path);
    if (path.endsWith("/reception")) continue;
    assert.ok(await page.locator("a[href$='/cockpit']").first().isVisible(), `${path} leads back`);
    assert.equal(await page.locator("nav.tabs a[href$='/progress']").count(), 0, `${path} has no tabs`);
  }
  await page.context().close();
});

test("the picture of the wall is the wall, whatever hangs there", async () => {
  const page = await desk();
  await page.goto(here("/presentation"));
  const session = await page.locator("form:has([name=view][value=groups]) [name=subject]").first().inputValue();
  const views = ["welcome", "clock", "thread", "activities", "parking"].map((view) => [view]);
  for (const [view, subject] of [...views, ["groups", session], ["cards", session], ["themes", session], ["synthesis", session]]) {
    await page.goto(here("/presentation"));
    const form = page.locator(`form:has([name=view][value=${view}])${subject ? `:has([value="${subject}"])` : ""}`).first();
    await Promise.all([page.waitForNavigation(), form.getByRole("button").click()]);
    await page.goto(here("/cockpit"));
    const mini = page.locator(".mini .wall");
    await mini.waitFor();
    const [inside, frame] = [await mini.boundingBox(), await page.locator(".mini").boundingBox()];
    assert.ok(inside.width <= frame.width && inside.height <= frame.height + 1 && inside.width > frame.width * 0.95, `${view}: ${JSON.stringify([inside, frame])}`);
    await page.locator(".mini").screenshot({ path: await shot(page, `cockpit-mini-${view}`) });
  }
  await page.context().close();
});

test("the cockpit is complete without script", async () => {
  const page = await desk({ js: false });
  await page.goto(here("/cockpit"));
  const before = await title(page);
  await page.locator("#next-act").click();
  await until(async () => (await title(page)) !== before, true, "a form begins the next act");
  assert.ok(await page.locator("[data-until] button").isVisible(), "and offers to take it back");
  await page.context().close();
});

test("the cockpit is looked at on every screen, in both languages, by day and by night", async () => {
  const sizes = { phone: [360, 740], tablet: [834, 1112], desk: [1280, 800] };
  for (const lang of ["ar", "fr"]) {
    for (const scheme of ["light", "dark"]) {
      const page = await desk({ lang, scheme });
      for (const [width, height] of Object.values(sizes)) {
        await page.setViewportSize({ width, height });
        await page.goto(here("/cockpit", lang));
        await shot(page, "cockpit");
        assert.equal(await tooWide(page), 0, `${lang} ${width}`);
      }
      assert.deepEqual(await axe(page), []);
      assert.deepEqual(page.context().troubles, []);
      await page.context().close();
    }
  }
});

test("what sixty phones write at once reaches the cockpit by itself", async () => {
  const page = await desk({ lang: "fr" });
  const wall = await desk({ lang: "fr" });
  await page.goto(here("/cockpit", "fr"));
  await wall.goto(here("/projector", "fr"));
  const answers = [];
  const write = async ({ key, questions }, number) => {
    const id = crypto.randomUUID();
    const fields = { key: id, question: questions[0], text: `بطاقة ${number}` };
    const began = performance.now();
    const headers = { outbox: id, "sec-fetch-site": "same-origin" };
    const answer = await fetch(`${server.url}/ar/beni-mellal/group/${key}`, { method: "POST", body: new URLSearchParams(fields), headers });
    await answer.text();
    answers.push([performance.now() - began, answer.headers.get("outbox-received") === id]);
  };
  for (let round = 0; round < 4; round += 1) {
    await Promise.all(server.phones.map((phone, at) => write(phone, round * 60 + at)));
  }
  assert.ok(answers.every(([, received]) => received), "every card arrived");
  const total = 4 * server.phones.length;
  const shown = async () => {
    const line = await page.locator(".places a[href$='/themes'] span").innerText();
    return Number(line.replace(/\D/g, ""));
  };
  await until(shown, total, "the cockpit shows every card by itself");
  await page.context().close();
  await wall.context().close();
});
