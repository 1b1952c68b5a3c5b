// One journey's people and places: a page per person, forms filled by the
// names of their fields, a look at what each step shows.

import assert from "node:assert/strict";

import { axe } from "../lib/axe.mjs";
import { reader, tooWide } from "../lib/browser.mjs";
import { signIn } from "../lib/people.mjs";
import { shot } from "../lib/shot.mjs";

export class Journey {
  #people = new Map();
  #contexts = [];
  #inspecting = null;

  constructor(browser, server, lang, face) {
    Object.assign(this, { browser, server, lang, face, found: [] });
  }

  /** An address of the commune. */
  here(rest = "") {
    return `/${this.lang}/beni-mellal${rest}`;
  }

  /** The page of somebody signed in with a role, the same one each time. */
  async as(role) {
    if (!this.#people.has(role)) {
      const page = await this.stranger();
      await signIn(page, this.server, role, this.lang);
      this.#people.set(role, page);
    }
    return this.#people.get(role);
  }

  /** A page of somebody who has no account and was never here. */
  async stranger(options = {}) {
    const context = await reader(this.browser, this.server, { lang: this.lang, face: this.face, ...options });
    this.#contexts.push(context);
    return context.newPage();
  }

  /** Opens an address, which must answer well. */
  async go(page, path) {
    const response = await page.goto(path);
    assert.ok(response.status() < 400, `${path} answers ${response.status()}`);
    return page;
  }

  /** Goes where a link of the page leads, found by how its address ends. */
  async follow(page, end, within = "body") {
    const link = page.locator(`${within} a[href$="${end}"]`).first();
    assert.ok(await link.count(), `${page.url()} has no link to …${end}`);
    await unfold(link);
    return this.press(page, link);
  }

  /** From one place of a workshop's day to another, by the cockpit from which all are reached. */
  async toPlace(page, place) {
    await this.follow(page, `${this.workshop}/cockpit`);
    return this.follow(page, this.workshop + place);
  }

  /** The office's home says what comes first: the button leads where it should. */
  async leads(role, address) {
    const page = await this.as(role);
    await this.go(page, this.here("/office"));
    const first = await page.locator("main .actions a.go").first().getAttribute("href");
    assert.match(first, address, `what a ${role} does first`);
    await this.press(page, page.locator("main .actions a.go").first());
    return page;
  }

  /** Presses something that leads to a page, and gives that page's status. */
  async press(page, what) {
    const [response] = await Promise.all([page.waitForNavigation(), what.click()]);
    return response?.status() ?? 200;
  }

  /** Fills a form by the names of its fields and sends it; `status` is the one expected. */
  async send(page, form, values = {}, { button = "button:not(.grave)", status = 200 } = {}) {
    const place = typeof form === "string" ? page.locator(form).first() : form;
    assert.ok(await place.count(), `${page.url()} has no form ${form}`);
    for (const [name, value] of Object.entries(values)) await fill(place, name, value);
    const pressed = place.locator(button).first();
    await unfold(pressed);
    const from = page.url();
    const answered = await this.press(page, pressed);
    if (answered !== status) {
      const said = (await page.locator("main").innerText()).slice(0, 600);
      assert.fail(`${from} answered ${answered} instead of ${status}\n${said}`);
    }
  }

  /** Sends a filled form as a browser does that was pressed twice: where both answers lead. */
  async twice(page, form, values) {
    const place = page.locator(form).first();
    for (const [name, value] of Object.entries(values)) await fill(place, name, value);
    const [action, entries] = await place.evaluate((it) => [it.action, [...new FormData(it)]]);
    const headers = { origin: this.server.url, referer: page.url(), "content-type": "application/x-www-form-urlencoded" };
    const data = new URLSearchParams(entries).toString();
    const send = () => page.context().request.post(action, { headers, data, maxRedirects: 0 });
    const answers = [await send(), await send()];
    for (const answer of answers) assert.equal(answer.status(), 303, await answer.text());
    return answers.map((it) => it.headers().location);
  }

  /** The words of the page, digits and spaces as they are typed. */
  async words(page, within = "main") {
    return plain(await page.locator(within).first().innerText());
  }

  /** A file behind an address, with the person's own rights. */
  async file(page, path) {
    const response = await page.context().request.get(path);
    assert.equal(response.status(), 200, path);
    return response.body();
  }

  /** A picture of the page, and what keeps somebody out of it. `fresh` is false
   * for pages that answer a form: their address shows something else. */
  async look(page, name, { fresh = true } = {}) {
    await shot(page, `journey-${name}`);
    const wide = await tooWide(page);
    if (wide) this.found.push(`${page.url()} is ${wide} pixels wider than the screen`);
    if (!fresh) return;
    const copy = await this.#copyOf(page);
    this.found.push(...(await axe(copy)).map((it) => `${page.url()} ${it}`));
  }

  /** The same address with the same cookies in a page that may be spent. */
  async #copyOf(page) {
    if (!this.#inspecting) {
      this.#inspecting = await reader(this.browser, this.server, { lang: this.lang, face: this.face });
    }
    await this.#inspecting.clearCookies();
    await this.#inspecting.addCookies(await page.context().cookies());
    const [copy = await this.#inspecting.newPage()] = this.#inspecting.pages();
    await copy.goto(page.url());
    return copy;
  }

  /** Everything wrong that was seen on the way. */
  faults() {
    return [...this.found, ...new Set(this.#contexts.flatMap((it) => it.troubles))];
  }

  async close() {
    for (const context of [...this.#contexts, this.#inspecting]) await context?.close();
  }
}

/** Opens the folded parts that something stands in, as a reader would. */
async function unfold(what) {
  const folds = what.first().locator("xpath=ancestor::details[not(@open)]");
  for (let left = await folds.count(); left > 0; left -= 1) await folds.first().locator("> summary").click();
}

async function fill(form, name, value) {
  const field = form.locator(`[name="${name}"]`);
  const first = field.first();
  assert.ok(await first.count(), `there is no field ${name}`);
  const kind = await first.evaluate((it) => (it.localName === "input" ? it.type : it.localName));
  if (kind !== "hidden") await unfold(first);
  const of = (value) => form.locator(`[name="${name}"][value="${value}"]`).first();
  if (kind === "radio") await of(value).check();
  else if (kind === "checkbox" && value === true) await first.check();
  else if (kind === "checkbox") for (const one of [value].flat()) await of(one).check();
  else if (kind === "select") await first.selectOption(value);
  else if (kind === "file") await first.setInputFiles(value);
  else await first.fill(value);
}

/** Text without marks of direction, with plain spaces. */
export const plain = (text) =>
  text
    .normalize("NFKC")
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, "")
    .replace(/\s+/g, " ")
    .trim();
