// The pages of the day looked at: photographed in both languages on a phone, a
// desk's screen and a projector; axe; every control reached by keyboard alone;
// nothing cut off at 200 %.

import { axe } from "../lib/axe.mjs";
import { reader, tooWide } from "../lib/browser.mjs";
import { signIn } from "../lib/people.mjs";
import { shot } from "../lib/shot.mjs";

const OFFICE = ["", "/people", "/reception", "/reception/people", "/reception/now", "/reception/sheet", "/agenda", "/cockpit", "/clock", "/groups", "/cards", "/themes", "/votes", "/presentation", "/projector", "/parking", "/synthesis", "/discussion", "/activities", "/evaluation", "/next-steps", "/close"];

/** Looks at every page of the day that there is; gives what is wrong, a line each. */
export async function inspect(browser, server, journey, code) {
  const found = [];
  const open = journey.workshop.replace("/office/", "/");
  const pages = [...OFFICE.map((rest) => journey.workshop + rest), `${open}/groups`, journey.here(`/invitation/${code}`)];
  for (const [lang, face] of [["ar", "phone"], ["fr", "desk"], ["ar", "projector"]]) {
    const context = await reader(browser, server, { lang, face });
    const page = await context.newPage();
    await signIn(page, server, "facilitator", lang);
    for (const path of pages) {
      const address = path.replace(/^\/ar\//, `/${lang}/`);
      const answer = await page.goto(address);
      const name = path.slice(journey.workshop.length) || "/day";
      const wrong = (what) => found.push(`${lang} ${face} ${address}: ${what}`);
      if (answer.status() >= 400) wrong(`answers ${answer.status()}`);
      await shot(page, `hall${name.replaceAll(/[^a-z-]+/gi, "-")}`);
      if (await tooWide(page)) wrong("wider than the screen");
      if (face === "projector") continue;
      if (face === "desk") {
        (await byKeyboard(page)).forEach(wrong);
        await page.setViewportSize({ width: 640, height: 450 });
        if (await tooWide(page)) wrong("wider than the screen at 200 %");
        await page.setViewportSize({ width: 1280, height: 900 });
      }
      (await axe(page)).forEach(wrong);
    }
    found.push(...context.troubles.map((it) => `${lang} ${face}: ${it}`));
    await context.close();
  }
  return found;
}

/** After a step, on the device that took it: axe, and a picture of the hall's
 * screen and of the French phones. The page is spent but for the screen's. */
export async function examine({ name, lang, face, page, seen }, step) {
  if (!seen) return;
  const screen = face === "projector";
  if (screen || (face === "phone" && lang === "fr")) await shot(page, `hall-act-${step}`);
  if (await tooWide(page)) seen.push(`${name}, ${step}: wider than the screen`);
  seen.push(...(await axe(page)).map((it) => `${name}, ${step}: ${it}`));
  if (screen) await page.reload();
}

/** Goes through a page with the Tab key; tells what was never reached, or reached unseen. */
async function byKeyboard(page) {
  const wanted = await page.evaluate(() => {
    const all = [...document.querySelectorAll("a[href], button, input:not([type=hidden], [type=radio]), select, textarea, summary")];
    const seen = all.filter((it) => !it.disabled && it.checkVisibility({ visibilityProperty: true }) && it.tabIndex >= 0 && it.getBoundingClientRect().width > 0);
    seen.forEach((it, at) => (it.dataset.stop = at));
    document.activeElement?.blur();
    window.scrollTo(0, 0);
    return seen.length;
  });
  const reached = new Set();
  const wrong = [];
  let round = 0;
  for (let left = wanted + 60; left > 0; left -= 1) {
    await page.keyboard.press("Tab");
    const now = await page.evaluate(() => {
      const it = document.activeElement;
      if (!it || it === document.body) return null;
      const style = getComputedStyle(it);
      const label = it.labels?.[0] && getComputedStyle(it.labels[0]);
      const marked = [style, label].some((one) => one && ((one.outlineStyle !== "none" && one.outlineWidth !== "0px") || one.boxShadow !== "none"));
      return { stop: it.dataset.stop ?? null, marked, what: it.outerHTML.slice(0, 90) };
    });
    // A page that sets the keyboard into its field is gone through from there, and then from its top.
    if (!now && round > 0) break;
    if (!now) {
      round += 1;
      continue;
    }
    if (!now.marked) wrong.push(`focus is not seen on ${now.what}`);
    if (now.stop !== null && reached.size === wanted) break;
    if (now.stop !== null) reached.add(now.stop);
  }
  // Where the keyboard stands, the link that skips the head may lie over the emblem.
  await page.evaluate(() => document.activeElement?.blur());
  if (reached.size < wanted) wrong.push(`${wanted - reached.size} of ${wanted} controls are not reached by keyboard`);
  return wrong;
}
