// Voices, origins and the form open under the words that they concern: a link
// to another page becomes a fold, filled with the parts of that page that are
// marked for it. Without this script the links lead there.

import { ask } from "./ask";
import { pageAt, parsed } from "./news";
import { work } from "./work";
import { countFields } from "./written";

/** What of a page is put into a fold. */
const PARTS = "[data-part]";
/** How many voices a fold shows; the rest stands on the page of all. */
const VOICES = 5;

let folds = 0;

/** Makes folds of the links that ask for it. */
export function unfoldInPlace(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>("a[data-unfold]")) fold(link);
}

function fold(link: HTMLAnchorElement): void {
  const { href } = link;
  const fold = document.createElement("details");
  fold.className = link.className;
  const summary = document.createElement("summary");
  summary.append(...link.childNodes);
  const inside = document.createElement("div");
  inside.className = "inside";
  fold.append(summary, inside);
  fold.addEventListener("toggle", () => {
    if (fold.open && !inside.hasChildNodes()) void fill(inside, href);
  });
  link.replaceWith(fold);
}

async function fill(inside: HTMLElement, address: string): Promise<void> {
  inside.setAttribute("aria-busy", "true");
  const page = await pageAt(address).catch(() => null);
  inside.removeAttribute("aria-busy");
  if (page && take(inside, page)) inside.querySelector("textarea")?.focus();
  else location.assign(address);
}

/** Puts the marked parts of a page into a fold; says whether there were any. */
function take(inside: HTMLElement, page: Document): boolean {
  const parts = [...page.querySelectorAll<HTMLElement>(PARTS)];
  folds += 1;
  for (const part of parts) setApart(part, `u${folds}`);
  inside.replaceChildren(...parts);
  for (const late of [...inside.querySelectorAll(".voice")].slice(VOICES)) late.remove();
  for (const needless of inside.querySelectorAll("[data-away], .pages")) needless.remove();
  for (const form of inside.querySelectorAll("form")) {
    form.addEventListener("submit", (event) => void send(event, inside));
    work(form);
    countFields(form);
  }
  return parts.length > 0;
}

/** The ids of a part, set apart from those of the other folds, and what names them. */
function setApart(part: HTMLElement, scope: string): void {
  const names = ["for", "aria-labelledby", "aria-describedby", "data-counts"];
  for (const element of [part, ...part.querySelectorAll<HTMLElement>("*")]) {
    if (element.id) element.id = `${scope}-${element.id}`;
    for (const name of names) {
      const named = element.getAttribute(name);
      if (named) element.setAttribute(name, named.split(" ").map((id) => `${scope}-${id}`).join(" "));
    }
    const href = element.getAttribute("href");
    if (href?.startsWith("#")) element.setAttribute("href", `#${scope}-${href.slice(1)}`);
  }
}

/** Sends a form from its fold: what was wrong comes back into it, a receipt is gone to. */
async function send(event: SubmitEvent, inside: HTMLElement): Promise<void> {
  const form = event.target as HTMLFormElement;
  if (form.dataset.sent === "yes") return;
  event.preventDefault();
  const entries = [...new FormData(form)].map(([name, value]) => [name, String(value)]);
  const answer = await ask(form.action, { method: "POST", body: new URLSearchParams(entries) });
  if (answer?.redirected) {
    location.assign(answer.url);
    return;
  }
  if (answer && take(inside, await parsed(answer))) {
    inside.querySelector<HTMLElement>(".faults, [role=alert]")?.focus();
    return;
  }
  ready(form);
  tell(form);
}

/** A form that did not get through can be sent again. */
function ready(form: HTMLFormElement): void {
  delete form.dataset.sent;
  for (const button of form.querySelectorAll("button")) button.removeAttribute("aria-disabled");
}

function tell(form: HTMLFormElement): void {
  const told = form.querySelector<HTMLElement>("[data-told]") ?? document.createElement("p");
  told.dataset.told = "";
  told.className = "notice bad";
  told.setAttribute("role", "alert");
  told.textContent = form.dataset.unsent ?? "";
  form.append(told);
}
