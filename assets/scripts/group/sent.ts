// Beside the button: the last card that arrived, with its number, and how many
// wait. A card gets its number when it arrives; until then it has a clock.

import type { Words } from "./fields";

/** A card that was written on this phone and may be asked more about. */
export interface Written {
  card: string;
  text: string;
  revision: string;
  typed: Words;
}

export class Sent {
  private readonly written = new Map<string, Written>();
  private shown: Written | undefined;
  private readonly last: HTMLElement | null;

  constructor(
    private readonly form: HTMLFormElement,
    more: (card: Written) => void,
  ) {
    this.last = document.querySelector("[data-last]");
    this.last?.querySelector("[data-last-details]")?.addEventListener("click", (event) => {
      event.preventDefault();
      if (!this.shown || !this.last) return;
      this.last.hidden = true;
      more(this.shown);
    });
  }

  /** A card is on its way, under the identity that this phone gave it. */
  wrote(card: string, typed: Words): void {
    this.written.set(card, { card, text: typed.text ?? "", revision: "1", typed });
  }

  /** A card has arrived and has its number. */
  came(card: string, number: number): void {
    this.say("came", String(number));
    this.shown = this.written.get(card);
    this.written.delete(card);
    const words = this.last?.querySelector("[data-words]");
    if (!this.last || !words || !this.shown) return;
    words.textContent = this.shown.text;
    this.last.hidden = false;
  }

  waits(count: number): void {
    this.say("waits", count > 0 ? String(count) : "");
  }

  private say(name: string, number: string): void {
    const place = this.form.querySelector<HTMLElement>(`[data-${name}]`);
    const figure = place?.querySelector("[data-number]");
    if (!place || !figure) return;
    figure.textContent = number;
    place.hidden = number === "";
    if (name === "waits" && number) this.form.querySelector<HTMLElement>("[data-came]")!.hidden = true;
  }
}
