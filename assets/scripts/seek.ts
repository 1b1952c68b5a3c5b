// Suggestions while somebody types the name of a commune: the same page is
// asked as the form would ask it, and its part with what was found is shown.

import { pageAt } from "./news";

/** How long nobody types before the page is asked, in milliseconds. */
const PAUSE = 200;
/** From how many letters on something is looked for. */
const FROM = 2;

/** Looks while somebody types; the value of `data-seek` is where the findings stand. */
export function seek(): void {
  const form = document.querySelector<HTMLFormElement>("form[data-seek]");
  const field = form?.querySelector<HTMLInputElement>("input[name=q]");
  const shown = document.getElementById(form?.dataset.seek ?? "");
  if (!form || !field || !shown) return;
  let waiting = 0;
  field.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => void look(field.value.trim(), field, shown), PAUSE);
  });
}

async function look(typed: string, field: HTMLInputElement, shown: HTMLElement): Promise<void> {
  if ([...typed].length < FROM) {
    shown.replaceChildren();
    return;
  }
  const page = await pageAt(`?${new URLSearchParams({ q: typed })}`).catch(() => null);
  const fresh = page?.getElementById(shown.id);
  // Somebody typed on while the answer came: the next look shows it.
  if (fresh && field.value.trim() === typed) shown.replaceChildren(...fresh.childNodes);
}
