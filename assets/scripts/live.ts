// A page that shows what happens elsewhere: on news of a commit it fetches
// itself and takes over the part that is marked. What somebody is doing there
// stays: chosen boxes, typed words, opened folds, where the keyboard stands.

import { LOOKED, followNews, pageAt } from "./news";
import { isTyped, type TypedField } from "./typed";

/** Keeps `data-live` fresh; its value is the address of the news, `data-every`
 * how often to look besides, in seconds; `data-spread` lets the phones of a
 * hall come one after another within so many milliseconds. */
export function keepLive(): void {
  const live = document.querySelector<HTMLElement>("[data-live]");
  if (!live?.dataset.live) return;
  const { live: address, every, spread } = live.dataset;
  let seen = Date.now();
  document.addEventListener(LOOKED, (event) => {
    if ((event as CustomEvent<boolean>).detail) seen = Date.now();
  });
  followNews(address, () => refresh(live), { every: Number(every ?? 0), spread: Number(spread ?? 0) });
  // The last picture stays without a connection, and says of when it is.
  setInterval(() => {
    const told = live.querySelector<HTMLElement>("[data-as-of]");
    if (told) told.hidden = Date.now() - seen < OLD;
  }, 5_000);
}

/** From this age on, in milliseconds, a picture says of when it is. */
const OLD = 60_000;

/** While a keyboard composes a word, taking its field away would lose the word. */
let composing = false;
addEventListener("compositionstart", () => (composing = true));
addEventListener("compositionend", () => (composing = false));

/** Waits until no word is half written. */
const written = (): Promise<unknown> =>
  composing ? new Promise((done) => addEventListener("compositionend", done, { once: true })) : Promise.resolve();

async function refresh(live: HTMLElement): Promise<void> {
  const fresh = (await pageAt(location.href))?.getElementById(live.id);
  await written();
  if (fresh && fresh.innerHTML !== live.innerHTML) take(live, fresh);
  document.dispatchEvent(new CustomEvent(LOOKED, { detail: Boolean(fresh) }));
}

function take(live: HTMLElement, fresh: HTMLElement): void {
  const here = document.activeElement;
  const focused = here instanceof HTMLElement && live.contains(here) ? here : null;
  keepDone(live, fresh);
  live.replaceChildren(...fresh.childNodes);
  if (focused) focusAgain(focused, live);
}

/** What was done on the page and not yet sent moves into its fresh part. */
function keepDone(live: HTMLElement, fresh: HTMLElement): void {
  let lost = 0;
  for (const form of live.querySelectorAll("form")) {
    const same = [...fresh.querySelectorAll("form")].find((other) => formName(other) === formName(form));
    if (!same) continue;
    lost += keepChosen(form, same);
    if (keepTyped(form, same)) keepRead(form, same);
  }
  for (const fold of live.querySelectorAll<HTMLDetailsElement>("details[id]")) {
    const same = fresh.querySelector<HTMLDetailsElement>(`#${CSS.escape(fold.id)}`);
    if (same) same.open = fold.open;
  }
  const told = live.querySelector<HTMLElement>("[data-lost]");
  const tells = fresh.querySelector<HTMLElement>("[data-lost]");
  if (tells && (lost > 0 || told?.hidden === false)) tells.hidden = false;
}

/** What a form does and about what. */
function formName(form: HTMLFormElement): string {
  const field = (name: string) => form.querySelector<HTMLInputElement>(`[name="${name}"]`)?.value;
  return [form.getAttribute("action"), field("do"), field("item")].join(" ");
}

/** Chosen boxes stay chosen where they still mean the same; says how many do not. */
function keepChosen(form: HTMLFormElement, same: HTMLFormElement): number {
  let lost = 0;
  const kinds = "input[type=checkbox], input[type=radio]";
  for (const box of form.querySelectorAll<HTMLInputElement>(kinds)) {
    if (box.checked === box.defaultChecked) continue;
    const others = [...same.querySelectorAll<HTMLInputElement>(kinds)];
    const other = others.find((other) => other.name === box.name && other.value === box.value);
    if (other) other.checked = box.checked;
    else if (box.checked) lost += 1;
  }
  return lost;
}

/** Typed words stay; says whether there were any. */
function keepTyped(form: HTMLFormElement, same: HTMLFormElement): boolean {
  let typed = false;
  for (const field of form.querySelectorAll<TypedField>("input, textarea, select")) {
    if (!isTyped(field)) continue;
    const named = field.name && `${field.localName}[name="${CSS.escape(field.name)}"]`;
    const other = same.querySelector<TypedField>(field.id ? `#${CSS.escape(field.id)}` : named || "none");
    if (!other) continue;
    other.value = field.value;
    typed = true;
  }
  return typed;
}

/** A form being typed in keeps what it read, so that the server can tell when
 * somebody else was faster. */
function keepRead(form: HTMLFormElement, same: HTMLFormElement): void {
  for (const field of form.querySelectorAll<HTMLInputElement>("input[type=hidden]")) {
    const other = same.querySelector<HTMLInputElement>(`[name="${field.name}"]`);
    if (other) other.value = field.value;
  }
}

/** What tells a fold's handle, a link or a button without an id of its own from its like. */
function description(element: HTMLElement): string {
  const form = element.closest("form");
  return [element.closest("[id]")?.id, form && formName(form), element.getAttribute("href"), element.textContent].join(" ");
}

/** The keyboard goes back to where it stood. A box to tick is known by what it
 * means: its place in a list, and so its id, changes as others come and go. A
 * card's box also says the theme that it lay in, after a point. */
function focusAgain(focused: HTMLElement, live: HTMLElement): void {
  const { type, name, value } = focused as HTMLInputElement;
  const boxes = type === "checkbox" ? live.querySelectorAll<HTMLInputElement>("input[type=checkbox]") : [];
  const meant = (said: string) => said.split(".")[0];
  const same = [...boxes].find((box) => box.name === name && meant(box.value) === meant(value));
  const like = () => [...live.querySelectorAll<HTMLElement>(focused.localName)].find((other) => description(other) === description(focused));
  const again = same ?? (focused.id ? document.getElementById(focused.id) : like());
  again?.focus({ preventScroll: true });
  const text = (element: unknown) =>
    element instanceof HTMLTextAreaElement || (element instanceof HTMLInputElement && element.type === "text");
  if (!text(focused) || !text(again)) return;
  const { selectionStart, selectionEnd } = focused as HTMLTextAreaElement;
  (again as HTMLTextAreaElement).setSelectionRange(selectionStart, selectionEnd);
}
