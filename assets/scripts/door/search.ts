// Looking for somebody by name or code. Only the server knows names; a whole
// code is a scan and is recognised here.

import { parsed } from "../news";
import { codeIn } from "./code";

const SOON = 250;

export class Search {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private asked = 0;
  private readonly field: HTMLInputElement | null;
  private readonly results: HTMLElement | null;

  constructor(
    private readonly page: HTMLElement,
    private readonly address: string,
    private readonly isListed: (code: string) => boolean,
    private readonly scanned: (code: string) => void,
  ) {
    this.field = page.querySelector("form[data-form=find] [name=q]");
    this.results = page.querySelector("[data-found]");
  }

  /** To be called on every key. */
  touched(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.show(), SOON);
  }

  /** Enter: a whole code is a scan, anything else is looked for. */
  entered(): void {
    clearTimeout(this.timer);
    const code = codeIn(this.typed());
    // Eight letters alone may be somebody's name.
    const telling = code !== null && (/\d/.test(code) || this.typed().includes("-"));
    if (!code || !(telling || this.isListed(code))) return void this.show();
    this.clear();
    this.scanned(code);
  }

  clear(): void {
    if (this.field) this.field.value = "";
    this.asked += 1;
    this.results?.replaceChildren();
  }

  private typed(): string {
    return this.field?.value.trim() ?? "";
  }

  /** Shows whose name or code holds what was typed. */
  private async show(): Promise<void> {
    const typed = this.typed();
    if (!this.results) return;
    const turn = ++this.asked;
    if (typed.length < 2) return this.results.replaceChildren();
    const answer = await fetch(`${this.address}/people?q=${encodeURIComponent(typed)}`).catch(() => null);
    const found = answer?.ok ? (await parsed(answer)).getElementById("found") : null;
    if (turn !== this.asked) return;
    if (found) this.results.innerHTML = found.innerHTML;
    else this.results.textContent = this.page.dataset.noSearch ?? "";
  }
}
