// How long a live page takes to show what was written elsewhere: the page notes
// by itself when it showed how much, and the writer when each card arrived.

import { signIn } from "./people.mjs";
import { reader } from "./browser.mjs";

/** The number in a place of a page: said by its element, else by its words, in a language that writes it in digits. */
function noteCounts(place) {
  globalThis.seen = [];
  let last = -1;
  setInterval(() => {
    const found = document.querySelector(place);
    const count = Number(found?.dataset.count ?? found?.textContent.replace(/\D/g, "") ?? 0);
    if (count !== last) globalThis.seen.push([Date.now(), (last = count)]);
  }, 20);
}

const COCKPIT = ".places a[href$='/themes'] span";
const WALL = ".wall-foot p";
const GROUP = "#own";

/**
 * The three live pages of a hall at work: the cockpit, the wall, and another
 * phone of one group. `workshop` and `phone` are addresses without language;
 * the wall shows the groups of the first session.
 */
export async function openLive(browser, server, workshop, phone) {
  const context = await reader(browser, server, { lang: "fr", face: "desk" });
  const desk = await context.newPage();
  await signIn(desk, server, "facilitator", "fr");
  await desk.goto(`/fr${workshop}/presentation`);
  await Promise.all([desk.waitForNavigation(), desk.locator("form:has([name=view][value=groups]) button").first().click()]);
  const pages = [["the cockpit", `${workshop}/cockpit`, COCKPIT], ["the wall", `${workshop}/projector`, WALL], ["a group's other phone", phone, GROUP]];
  const opened = await Promise.all(
    pages.map(async ([name, path, place]) => {
      const page = await context.newPage();
      await page.goto(`/fr${path}`);
      await page.evaluate(noteCounts, place);
      return [name, page];
    }),
  );
  return { context, opened };
}

/** How many milliseconds after its arrival each page showed each card; `arrived` gives the moments that a page is about, by its name. */
export async function shown({ opened }, arrived) {
  const found = [];
  for (const [name, page] of opened) {
    const seen = await page.evaluate(() => globalThis.seen);
    const before = seen[0]?.[1] ?? 0;
    const moments = arrived(name).toSorted((one, two) => one - two);
    const late = moments.map((at, place) => Math.max(0, (seen.find(([, count]) => count > before + place)?.[0] ?? Infinity) - at));
    found.push([name, late]);
  }
  return found;
}

export const quantile = (values, part) => values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))];

/** Half, nineteen of twenty, and the slowest. */
export const told = (values) => [0.5, 0.95, 1].map((part) => quantile(values, part).toFixed(0)).join(" / ");
