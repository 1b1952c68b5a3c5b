// How much is written of what a field takes. Nothing is cut: a longer text
// stays as it is, and the form says so instead of sending it.

import type { TypedField } from "./typed";

/** From this share of the most on, the count is shown. */
const NEAR = 0.8;

/** Counts in fields as somebody types, and when a script has put words into a form. */
export function countWritten(): void {
  document.addEventListener("input", (event) => count(event.target));
  document.addEventListener("filled", (event) => {
    for (const field of (event.target as HTMLFormElement).elements) count(field);
  });
  countFields(document);
}

/** Counts what stands in the fields of a page or of a form that came later. */
export function countFields(within: ParentNode): void {
  for (const field of within.querySelectorAll("[data-limit]")) count(field);
}

function count(target: EventTarget | null): void {
  const field = target as TypedField;
  const most = Number(field.dataset?.limit);
  if (!most) return;
  // As the server counts: whole signs, without what stands around the words.
  const written = [...field.value.trim()].length;
  const over = written > most;
  field.setCustomValidity(over ? field.dataset.over ?? "" : "");
  const shown = document.querySelector<HTMLElement>(`[data-counts="${field.id}"]`);
  if (!shown) return;
  shown.hidden = written < most * NEAR;
  shown.classList.toggle("over", over);
  shown.textContent = (over ? `${field.dataset.over} ` : "") + (shown.dataset.words ?? "").replace("#", String(written));
}
