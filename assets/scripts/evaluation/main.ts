// The evaluation on a phone: one question on the screen, five faces in a row.
// What was answered stays in the page, and nowhere else on a phone that others
// use too, until it has arrived.

import { ask, STANDING } from "../ask";
import { signsOf } from "../counted";
import { Steps } from "../steps";

/** How long until it is tried again, in milliseconds. */
const AGAIN = 5_000;

function begin(form: HTMLFormElement, page: HTMLElement): void {
  const steps = new Steps(form, page.querySelector("[data-steps]"), page.querySelector("[data-place]"));
  const unsent = form.querySelector<HTMLElement>("[data-unsent]");
  form.addEventListener("input", () => count(form));
  count(form);
  let sending = false;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    event.stopPropagation();
    if (!sending && steps.next() && count(form)) void send();
  });
  addEventListener("online", () => unsent?.hidden === false && void send());

  /** Sends the form once the server can be reached; says that it waits until then. */
  async function send(): Promise<void> {
    if (sending) return;
    sending = true;
    const answer = await ask(location.href, { headers: { accept: "text/html" } }, STANDING);
    if (answer?.ok) return form.submit();
    sending = false;
    if (unsent) unsent.hidden = false;
    setTimeout(() => void send(), AGAIN);
  }

  page.dataset.ready = "yes";
}

/** Says how much was written; whether everything may be sent. Nothing is cut. */
function count(form: HTMLFormElement): boolean {
  let fits = true;
  for (const place of form.querySelectorAll<HTMLElement>("[data-counted]")) {
    const text = form.querySelector<HTMLTextAreaElement>(`textarea[name="${place.dataset.of}"]`)?.value ?? "";
    const [signs, limit] = [signsOf(text), Number(place.dataset.counted)];
    const number = place.querySelector("[data-number]");
    if (number) number.textContent = `${signs} / ${limit}`;
    place.hidden = signs === 0;
    place.classList.toggle("fault", signs > limit);
    fits &&= signs <= limit;
  }
  return fits;
}

const page = document.querySelector<HTMLElement>(".evaluation");
const form = page?.querySelector<HTMLFormElement>("form[data-evaluation]");
if (page && form) begin(form, page);
