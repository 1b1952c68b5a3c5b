// How many words a card has, of the seven that are read from the last row, and
// whether it is too long: then it is not sent, and nothing of it is cut.

import { signsOf, wordsOf } from "../counted";

/** The most signs that a card takes; the server refuses more. */
const LIMIT = 500;

export class Counter {
  constructor(private readonly form: HTMLFormElement) {}

  private get text(): string {
    return this.form.querySelector<HTMLTextAreaElement>("[name=text]")?.value ?? "";
  }

  get fits(): boolean {
    return signsOf(this.text) <= LIMIT;
  }

  tell(): void {
    const [words, signs] = [wordsOf(this.text), signsOf(this.text)];
    this.say("[data-counts]", String(words), words > 0);
    this.say("[data-too-long]", `${signs} / ${LIMIT}`, signs > LIMIT);
    const button = this.form.querySelector(".send .go");
    if (signs > LIMIT) button?.setAttribute("aria-disabled", "true");
    else button?.removeAttribute("aria-disabled");
  }

  private say(selector: string, figure: string, shown: boolean): void {
    const place = this.form.querySelector<HTMLElement>(selector);
    const number = place?.querySelector("[data-number]");
    if (!place || !number) return;
    number.textContent = figure;
    place.hidden = !shown;
  }
}
