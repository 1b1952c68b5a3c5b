// The fields of the form for a card. They are closed while other words come
// into them: what is typed never meets words that were not there yet.

import { isTyped, type TypedField } from "../typed";

/** Words by the names of their fields. */
export type Words = Record<string, string>;

/** Fields that carry what nobody types. */
const CARRIED = ["key", "question"];

export class CardFields {
  private closings = 0;
  /** How often somebody has typed: by it whoever fills the fields knows whether anybody did since. */
  touches = 0;
  /** Whether the words are a new card's, which is asked about its details once it is sent. */
  isNew = true;

  constructor(private readonly form: HTMLFormElement) {
    form.addEventListener("input", () => (this.touches += 1));
    // A keyboard that was composing a word when the fields were closed does not ask whether they are.
    form.addEventListener("beforeinput", (event) => this.closed && event.preventDefault());
  }

  get closed(): boolean {
    return this.closings > 0;
  }

  /** Nobody can type until the fields are opened as often as they were closed. */
  close(): void {
    this.closings += 1;
    this.lock();
  }

  open(): void {
    this.closings -= 1;
    this.lock();
  }

  private lock(): void {
    this.form.setAttribute("aria-busy", String(this.closed));
    for (const control of this.controls()) {
      if (control instanceof HTMLSelectElement) control.disabled = this.closed;
      else control.readOnly = this.closed;
    }
  }

  /** What is typed, by the names of the fields; nothing typed is nothing. */
  typed(): Words {
    return Object.fromEntries(this.controls().map((it) => [it.name, it.value.trim()]));
  }

  /** Whether somebody has typed since the page came. */
  isTyped(): boolean {
    return this.controls().some(isTyped);
  }

  /** Puts words in place of what stands there. */
  fill(words: Words): void {
    for (const control of this.controls()) control.value = words[control.name] ?? "";
    this.unfold();
  }

  /** Puts kept words before those that somebody has typed since the page came. */
  putBefore(words: Words): void {
    for (const control of this.controls()) {
      const since = isTyped(control) ? control.value : "";
      control.value = joined(control, words[control.name] ?? "", since);
    }
    this.unfold();
  }

  /** Puts words after those that stand there. */
  add(words: Words): void {
    for (const control of this.controls()) control.value = joined(control, control.value.trim(), words[control.name] ?? "");
    this.unfold();
  }

  focus(): void {
    this.controls()[0]?.focus();
  }

  /** Details that hold words are open; a new card's that hold none are not seen. What is written is counted. */
  unfold(): void {
    this.form.dispatchEvent(new Event("filled", { bubbles: true }));
    for (const fold of this.form.querySelectorAll("details")) {
      const filled = [...fold.querySelectorAll<TypedField>("input, textarea, select")].some((it) => it.value !== "");
      fold.open ||= filled;
      fold.hidden = this.isNew && !filled;
    }
  }

  private controls(): TypedField[] {
    const all = [...this.form.elements] as TypedField[];
    return all.filter((it) => it.name && !CARRIED.includes(it.name) && it.type !== "hidden" && it.localName !== "button");
  }
}

/** Both words, each once: a browser that brings a form back has the first in the second already. */
function joined(control: TypedField, first: string, second: string): string {
  if (first === "" || second.startsWith(first)) return second;
  if (second === "") return first;
  if (control instanceof HTMLSelectElement) return second;
  return `${first}${control instanceof HTMLTextAreaElement ? "\n" : " "}${second}`;
}
