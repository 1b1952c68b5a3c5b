// Looking for somebody by name or code. Only the server knows names; a whole
// code, or that of a row on the sheet, is recognised here. What was found for
// other words goes with the first key: nobody presses the person before.

import { ask, STANDING } from "../ask";
import { parsed } from "../news";
import { codeIn, rowIn } from "./code";
import type { List } from "./list";

const SOON = 250;

export class Search {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private asked = 0;
  private readonly field: HTMLInputElement | null;
  private readonly results: HTMLElement | null;

  constructor(
    private readonly page: HTMLElement,
    private readonly address: string,
    private readonly list: () => List,
    private readonly scanned: (code: string) => void,
  ) {
    this.field = page.querySelector("form[data-form=find] [name=q]");
    this.results = page.querySelector("[data-found]");
    // A finger on a row leaves the keyboard where it stands.
    this.results?.addEventListener("pointerdown", (event) => event.preventDefault());
  }

  /** To be called on every key. */
  touched(): void {
    clearTimeout(this.timer);
    this.asked += 1;
    this.results?.replaceChildren();
    this.timer = setTimeout(() => void this.show(), SOON);
  }

  /** Enter: a code is a scan, anything else is looked for. */
  entered(): void {
    clearTimeout(this.timer);
    const code = codeIn(this.typed());
    // Letters alone may be somebody's name.
    const telling = code !== null && (/\d/.test(code) || this.typed().includes("-"));
    const row = rowIn(this.typed());
    const known = [code, row].find((it) => it && this.list().recognise(it)) ?? (telling ? code : null);
    if (!known) return void this.show();
    this.clear();
    this.scanned(known);
  }

  clear(): void {
    clearTimeout(this.timer);
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
    const code = [codeIn(typed), rowIn(typed)].find((it) => it && this.list().recognise(it));
    if (code && this.page.dataset.net === "off") return this.results.replaceChildren(this.known(code));
    const answer = await ask(`${this.address}/people?q=${encodeURIComponent(typed)}`, {}, STANDING);
    const found = answer?.ok ? (await parsed(answer).catch(() => null))?.getElementById("found") : null;
    if (turn !== this.asked) return;
    if (found) this.results.replaceChildren(...found.childNodes);
    else if (code) this.results.replaceChildren(this.known(code));
    else this.results.textContent = this.page.dataset.noSearch ?? "";
    this.underline(typed);
  }

  /** Somebody whom this device knows by a code alone. */
  private known(code: string): HTMLElement {
    const { row = "", mark = "" } = this.page.dataset;
    const made = <K extends keyof HTMLElementTagNameMap>(name: K, className: string, text: string) =>
      Object.assign(document.createElement(name), { className, textContent: text });
    const [rows, line, who] = [made("ul", "door-rows", ""), made("li", "", ""), made("div", "door-who", "")];
    const go = Object.assign(made("button", "go", mark), { type: "button" });
    go.addEventListener("click", () => {
      this.clear();
      this.scanned(code);
    });
    who.append(made("b", "", code), made("small", "", row));
    line.append(who, go);
    rows.append(line);
    return rows;
  }

  /** The letters that were typed stand out in the names, where they stand there as they were typed. */
  private underline(typed: string): void {
    for (const name of this.results?.querySelectorAll(".door-who b") ?? []) {
      const text = name.textContent ?? "";
      const at = text.toLowerCase().indexOf(typed.toLowerCase());
      if (at < 0) continue;
      const mark = Object.assign(document.createElement("mark"), { textContent: text.slice(at, at + typed.length) });
      name.replaceChildren(text.slice(0, at), mark, text.slice(at + typed.length));
    }
  }
}
