// Debian's Chromium, and the readers who use it: on a phone or at a desk, in
// one language, with or without JavaScript, in the light or in the dark.

import { chromium } from "playwright-core";

import { PATIENCE } from "./until.mjs";

const QUIET = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const LOCALES = { ar: "ar-MA", fr: "fr-MA", zgh: "zgh-MA" };

/** The two screens every page is drawn for, and the hall's. */
export const FACES = {
  phone: { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true },
  desk: { viewport: { width: 1280, height: 900 } },
  projector: { viewport: { width: 1920, height: 1080 } },
};

export const launch = (more = []) =>
  chromium.launch({ executablePath: process.env.MITHAQ_CHROMIUM ?? "/usr/bin/chromium", args: [...QUIET, ...more] });

/**
 * A reader with nothing remembered: no cookies, no cache. `troubles` of the
 * context gathers what a reader should never cause: script errors, refusals by
 * the content policy, requests to other hosts, answers of the 500s.
 */
export async function reader(browser, server, { lang = "ar", face = "phone", js = true, scheme = "light" } = {}) {
  const context = await browser.newContext({
    ...FACES[face],
    baseURL: server.url,
    locale: LOCALES[lang],
    timezoneId: "Africa/Casablanca",
    javaScriptEnabled: js,
    colorScheme: scheme,
    reducedMotion: "reduce",
  });
  context.setDefaultTimeout(PATIENCE);
  context.troubles = [];
  const note = (what) => context.troubles.push(what);
  context.on("weberror", (it) => note(`script: ${it.error().message}`));
  context.on("console", (it) => it.type() === "error" && aboutPolicy(it.text()) && note(`policy: ${it.text()}`));
  context.on("request", (it) => /^https?:/.test(it.url()) && !it.url().startsWith(server.url) && note(`elsewhere: ${it.url()}`));
  context.on("response", (it) => it.status() >= 500 && note(`${it.status()}: ${it.url()}`));
  return context;
}

const aboutPolicy = (text) => /content security policy|violates the following|refused to/i.test(text);

/**
 * How many pixels a page is wider than its screen; 0 when it fits. The screen's
 * width is asked of the harness, for a phone's browser zooms out until
 * everything fits and then calls that its width.
 */
export async function tooWide(page) {
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  const over = wide - page.viewportSize().width;
  return over > 1 ? over : 0;
}
