// The form for a card: what is typed is kept as it is typed, for each question
// and each card being changed on its own.

import { sendLater } from "../offline";
import { Draft, noted, notes, type Field, type Outbox } from "../outbox";

/** A card of the group that is being changed. */
interface Changed {
  card: string;
  number: string;
  revision: string;
}

type Typed = Record<string, string>;
type Kept = { typed: Typed; changed?: Changed };
type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const CARRIED = ["key", "question"];

export class Cards {
  private draft: Draft<Kept>;
  private changed: Changed | undefined;
  private readonly bar: HTMLElement | null;

  constructor(
    private readonly form: HTMLFormElement,
    private readonly outbox: Outbox,
    private readonly address: string,
  ) {
    this.bar = form.querySelector(".changing");
    this.draft = this.begun(this.place());
  }

  async begin(): Promise<void> {
    const asked = new URLSearchParams(location.search).get("question");
    if (asked) this.choose(asked);
    this.draft = this.begun(this.place());
    await this.restore();
    this.form.addEventListener("input", () => this.draft.touched());
    // Phones end pages without a word: what stands there is kept when the page is left.
    addEventListener("visibilitychange", () => void this.draft.keep());
    addEventListener("pagehide", () => void this.draft.keep());
    // Before the page's own guard against a second press sees it.
    this.form.addEventListener("submit", (event) => {
      event.preventDefault();
      event.stopPropagation();
      void this.write();
    });
    document.addEventListener("click", (event) => this.pressed(event));
    await this.goOn();
  }

  /** A card that was being changed when the page ended is opened again. */
  private async goOn(): Promise<void> {
    const kept = await notes<Kept>(`draft-${this.outbox.box}-`);
    const card = kept.find((it) => it.changed)?.changed?.card;
    const link = card && document.querySelector<HTMLElement>(`[data-card="${card}"]`);
    if (link) await this.change(link);
  }

  /** Brings words that were not taken back into the form, under what stands there. */
  async takeBack(typed: Typed, question: string): Promise<void> {
    await this.turn(question);
    const now = this.typed();
    const joined = Object.entries(typed).map(([name, value]) => [name, [now[name], value].filter(Boolean).join("\n")]);
    this.fill(Object.fromEntries(joined) as Typed);
    await this.draft.keep();
    this.controls()[0]?.focus();
  }

  private pressed(event: MouseEvent): void {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    const link = (event.target as HTMLElement).closest<HTMLElement>("[data-question], [data-card], [data-leave], [data-withdraw]");
    if (!link) return;
    event.preventDefault();
    if (link.dataset.question) void this.turn(link.dataset.question);
    else if (link.dataset.card) void this.change(link);
    else if (link.dataset.withdraw !== undefined) void this.withdraw();
    else void this.leave();
  }

  /** On to another question; what stood under the one before stays kept. */
  private async turn(question: string): Promise<void> {
    await this.draft.keep();
    this.changed = undefined;
    this.choose(question);
    history.replaceState(null, "", `?question=${question}`);
    await this.stand();
  }

  /** Shows which question the card answers. */
  private choose(question: string): void {
    const carried = this.form.querySelector<HTMLInputElement>("[name=question]");
    const tabs = [...document.querySelectorAll<HTMLElement>("a[data-question]")];
    const tab = tabs.find((it) => it.dataset.question === question);
    if (!carried || !tab) return;
    carried.value = question;
    for (const it of tabs) it === tab ? it.setAttribute("aria-current", "true") : it.removeAttribute("aria-current");
    const label = this.form.querySelector("[data-asks] label");
    const words = label?.firstChild;
    if (words) words.textContent = tab.textContent;
  }

  /** A card of the group comes into the form. */
  private async change(link: HTMLElement): Promise<void> {
    const { card = "", number = "", revision = "", typed = "{}" } = link.dataset;
    await this.draft.keep();
    this.changed = { card, number, revision };
    await this.stand(JSON.parse(typed) as Typed);
    this.form.scrollIntoView({ block: "start" });
    this.controls()[0]?.focus();
  }

  private async leave(): Promise<void> {
    await this.draft.end();
    const { name } = this.draft;
    this.changed = undefined;
    await this.stand();
    await new Draft(name, () => undefined).keep();
  }

  /** The form as it stands for the question or the card; a draft of it comes first. */
  private async stand(otherwise: Typed = {}): Promise<void> {
    this.draft = this.begun(this.place());
    this.fill(otherwise);
    await this.restore();
    if (!this.bar) return;
    this.bar.hidden = !this.changed;
    document.querySelector<HTMLElement>("nav.questions")?.toggleAttribute("hidden", Boolean(this.changed));
    const words = this.bar.querySelector("[data-words]");
    if (words) words.textContent = (this.form.dataset.changing ?? "").replace("0", this.changed?.number ?? "");
  }

  private async restore(): Promise<void> {
    const kept = await noted<Kept>(this.draft.name);
    if (!kept) return;
    this.fill(kept.typed);
    // The revision that was read when the change began: who was faster is told then.
    if (this.changed && kept.changed) this.changed = kept.changed;
  }

  private async write(): Promise<void> {
    const typed = this.typed();
    if (!typed.text) return;
    const { changed } = this;
    const [url, fields, about] = changed ? this.other(changed, typed) : this.fresh(typed);
    const { draft } = this;
    const ended = draft.end();
    // The form is free at once: what is typed from here on is the next card.
    if (!changed) this.fill({});
    this.controls()[0]?.focus();
    await ended;
    await this.outbox.put(url, fields, { about, instead: draft.name });
    this.changed = undefined;
    if (changed) await this.stand();
    else await draft.keep();
    await sendLater();
  }

  private fresh(typed: Typed): [string, Field[], Record<string, unknown>] {
    const question = this.question();
    const fields: Field[] = [["question", question], ...Object.entries(typed)];
    return [this.address, fields, { kind: "card", question, typed }];
  }

  private other(changed: Changed, typed: Typed): [string, Field[], Record<string, unknown>] {
    const carried: Field[] = [["do", "change"], ["item", changed.card], ["revision", changed.revision]];
    return [`${this.address}/cards/${changed.card}`, [...carried, ...Object.entries(typed)], { kind: "change", number: changed.number, typed }];
  }

  private async withdraw(): Promise<void> {
    const { changed } = this;
    if (!changed) return;
    await this.draft.end();
    const fields: Field[] = [["do", "withdraw"], ["item", changed.card], ["revision", changed.revision]];
    const about = { kind: "withdraw", number: changed.number, typed: { text: this.typed().text ?? "" } };
    await this.outbox.put(`${this.address}/cards/${changed.card}`, fields, { about, instead: this.draft.name });
    this.changed = undefined;
    await this.stand();
    await sendLater();
  }

  /** What is typed, by the names of the fields; nothing typed is nothing. */
  private typed(): Typed {
    return Object.fromEntries(this.controls().map((it) => [it.name, it.value.trim()]));
  }

  private fill(typed: Typed): void {
    for (const control of this.controls()) control.value = typed[control.name] ?? "";
    // Details that hold words are open.
    for (const fold of this.form.querySelectorAll("details")) {
      fold.open ||= [...fold.querySelectorAll<Control>("input, textarea, select")].some((it) => it.value !== "");
    }
  }

  private controls(): Control[] {
    const all = [...this.form.elements] as Control[];
    return all.filter((it) => it.name && !CARRIED.includes(it.name) && it.type !== "hidden" && it.localName !== "button");
  }

  private question(): string {
    return this.form.querySelector<HTMLInputElement>("[name=question]")?.value ?? "";
  }

  private place(): string {
    return `draft-${this.outbox.box}-${this.changed?.card ?? this.question()}`;
  }

  private begun(name: string): Draft<Kept> {
    return new Draft<Kept>(name, () => {
      const typed = this.typed();
      if (Object.values(typed).every((value) => value === "")) return undefined;
      return { typed, ...(this.changed && { changed: this.changed }) };
    });
  }
}
