// What a card says besides its words, asked in one flow after it was sent: one
// question at a time, each may be passed over. The answers are a change of the
// card, which waits behind it in the outbox.

import { sendLater } from "../offline";
import type { Outbox } from "../outbox";
import type { Field } from "../outbox/entries";
import { Steps } from "../steps";
import type { TypedField } from "../typed";
import type { Written } from "./sent";

export class Asked {
  private readonly steps: Steps | undefined;
  private card: Written | undefined;

  constructor(
    private readonly form: HTMLFormElement | null,
    private readonly beside: HTMLElement[],
    private readonly outbox: Outbox,
    private readonly address: string,
  ) {
    if (!form) return;
    this.steps = new Steps(form, form.querySelector("[data-steps]"));
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      event.stopPropagation();
      if (this.steps?.next()) void this.send();
    });
  }

  /** Asks about a card. */
  begin(card: Written): void {
    const { form } = this;
    if (!form) return;
    this.card = card;
    const words = form.querySelector("[data-words]");
    if (words) words.textContent = card.text;
    form.reset();
    this.show(true);
    this.steps?.begin();
    form.scrollIntoView({ block: "start" });
    form.querySelector<HTMLElement>("textarea, select")?.focus();
  }

  private show(asks: boolean): void {
    if (this.form) this.form.hidden = !asks;
    for (const part of this.beside) part.hidden = asks;
  }

  private async send(): Promise<void> {
    const { card, form } = this;
    if (!card || !form) return;
    const fields = [...form.querySelectorAll<TypedField>("[data-step] [name]")];
    const said = fields.map((it): Field => [it.name, it.value.trim()]);
    form.reset();
    this.show(false);
    if (said.every(([, words]) => words === "")) return;
    const typed = { ...card.typed, ...Object.fromEntries(said) };
    const change: Field[] = [["do", "change"], ["item", card.card], ["revision", card.revision], ...Object.entries(typed)];
    await this.outbox.put(`${this.address}/cards/${card.card}`, change, { about: { kind: "change", number: "", typed } });
    await sendLater();
  }
}
