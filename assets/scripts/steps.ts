// A form of several questions, one on the screen at a time. Each may be passed
// over; the button says which it does. Without this script all stand on one page.

import type { TypedField } from "./typed";

export class Steps {
  private readonly all: HTMLElement[];
  private readonly onwards: HTMLButtonElement | null;
  private readonly backwards: HTMLButtonElement | null;
  private at = 0;

  constructor(
    private readonly form: HTMLFormElement,
    private readonly dots: HTMLElement | null,
    private readonly place: HTMLElement | null = null,
  ) {
    this.all = [...form.querySelectorAll<HTMLElement>("[data-step]")];
    this.onwards = form.querySelector("[data-onwards]");
    this.backwards = form.querySelector("[data-backwards]");
    form.addEventListener("input", () => this.tell());
    this.backwards?.addEventListener("click", () => this.show(this.at - 1));
    // Where a fault is told, or somebody types already, is where it begins.
    const begun = this.all.findIndex((step) => step.querySelector(".fault") !== null || step.contains(document.activeElement));
    this.begin(begun);
  }

  begin(at = 0): void {
    this.dots?.replaceChildren(...this.all.map(() => document.createElement("span")));
    this.show(Math.max(at, 0), false);
  }

  /** Goes on to the next question; says whether this was the last. */
  next(): boolean {
    if (this.at === this.all.length - 1) return true;
    this.show(this.at + 1);
    return false;
  }

  private show(at: number, focus = true): void {
    this.at = at;
    this.all.forEach((step, place) => (step.hidden = place !== at));
    [...(this.dots?.children ?? [])].forEach((dot, place) => dot.classList.toggle("done", place <= at));
    const say = (name: string, number: number): void => {
      const part = this.place?.querySelector(`[data-${name}]`);
      if (part) part.textContent = String(number);
    };
    say("at", at + 1);
    say("of", this.all.length);
    if (this.place) this.place.hidden = false;
    if (this.backwards) this.backwards.hidden = at === 0;
    this.tell();
    const step = this.all[at];
    if (focus) (step?.querySelector<HTMLElement>("textarea, select, input[type=text]") ?? step)?.focus({ preventScroll: true });
  }

  /** Whether the question on the screen has an answer. */
  private get answered(): boolean {
    const fields = [...(this.all[this.at]?.querySelectorAll<TypedField>("input, textarea, select") ?? [])];
    return fields.some((it) => (it.type === "radio" ? (it as HTMLInputElement).checked && it.value !== "" : it.value.trim() !== ""));
  }

  private tell(): void {
    const { onwards } = this;
    if (!onwards) return;
    const { next, skip, last } = onwards.dataset;
    const isLast = this.at === this.all.length - 1;
    onwards.textContent = (isLast ? last : this.answered ? next : skip) ?? "";
    const filled = isLast || this.answered;
    onwards.classList.toggle("go", filled);
    onwards.classList.toggle("quiet", !filled);
  }
}
