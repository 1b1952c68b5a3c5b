// The form for a card: what is typed is kept as it is typed, for each question
// and each card being changed on its own.

import { sendLater } from "../offline";
import type { Outbox } from "../outbox";
import { identity } from "../outbox/identity";
import { Draft } from "../outbox/draft";
import type { Field } from "../outbox/entries";
import { deleteNote, readNote, readNotes } from "../outbox/notes";
import { Counter } from "./counter";
import { CardFields, type Words } from "./fields";
import type { Sent } from "./sent";

/** A card of the group that is being changed. */
interface Changed {
  card: string;
  number: string;
  revision: string;
}

type Kept = { typed: Words; question: string; changed?: Changed };

export class Cards {
  private readonly fields: CardFields;
  private readonly counter: Counter;
  private readonly bar: HTMLElement | null;
  private draft: Draft<Kept>;
  private changed: Changed | undefined;
  private steps: Promise<void> = Promise.resolve();

  constructor(
    private readonly form: HTMLFormElement,
    private readonly outbox: Outbox,
    private readonly address: string,
    private readonly sent: Sent,
  ) {
    this.fields = new CardFields(form);
    this.counter = new Counter(form);
    this.bar = form.querySelector(".changing");
    this.draft = this.draftOf(this.nameOf());
  }

  begin(): Promise<void> {
    this.fields.unfold();
    this.form.addEventListener("input", () => {
      this.draft.touched();
      this.counter.tell();
    });
    // Phones end pages without a word: what stands there is kept when the page is left.
    addEventListener("visibilitychange", () => this.keep());
    addEventListener("pagehide", () => this.keep());
    // Before the page's own guard against a second press sees it.
    this.form.addEventListener("submit", (event) => {
      event.preventDefault();
      event.stopPropagation();
      this.write();
    });
    document.addEventListener("click", (event) => this.pressed(event));
    return this.step(() => this.restore());
  }

  /** Brings words that were not taken back into the form, under what stands there. */
  async takeBack(typed: Words, question: string): Promise<void> {
    await this.step(async () => {
      await this.turn(question);
      this.fields.add(typed);
      await this.draft.keep();
    });
    this.fields.focus();
  }

  /** One step after another; the fields are closed until the words of the last one stand. */
  private step(work: () => Promise<void>): Promise<void> {
    this.fields.close();
    return this.next(work).finally(() => this.fields.open());
  }

  private next(work: () => Promise<void>): Promise<void> {
    const done = this.steps.then(work);
    this.steps = done.catch(() => {});
    return done;
  }

  /** Between two steps the form and its draft are not yet the same card's. */
  private keep(): void {
    if (!this.fields.closed) void this.draft.keep();
  }

  /** What was being written or changed when the page ended stands there again, before what is typed already. */
  private async restore(): Promise<void> {
    const begun = this.fields.isTyped();
    const asked = new URLSearchParams(location.search).get("question");
    if (asked) this.choose(asked);
    this.draft = this.draftOf(this.nameOf());
    const kept = await readNote<Kept>(this.draft.name);
    if (kept) this.fields.putBefore(kept.typed);
    this.counter.tell();
    if (begun) await this.draft.keep();
    const drafts = await readNotes<Kept>(`draft-${this.outbox.box}-`);
    const card = drafts.find((it) => it.changed)?.changed?.card;
    const link = card && document.querySelector<HTMLElement>(`[data-card="${card}"]`);
    if (link && !begun) await this.change(link);
  }

  private pressed(event: MouseEvent): void {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    const link = (event.target as HTMLElement).closest<HTMLElement>("[data-question], [data-card], [data-leave], [data-withdraw]");
    if (!link) return;
    event.preventDefault();
    const { question, card, withdraw } = link.dataset;
    if (question) void this.step(() => this.turn(question));
    else if (card) void this.step(() => this.change(link)).then(() => this.stepIn());
    else if (withdraw !== undefined) void this.step(() => this.withdraw());
    else void this.step(() => this.leave());
  }

  private stepIn(): void {
    this.form.scrollIntoView({ block: "start" });
    this.fields.focus();
  }

  /** On to another question; what stood under the one before stays kept. */
  private async turn(question: string): Promise<void> {
    await this.draft.keep();
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
    await this.stand({ card, number, revision }, JSON.parse(typed) as Words);
  }

  private async leave(): Promise<void> {
    const { name } = this.draft;
    await this.draft.end();
    await this.stand();
    await deleteNote(name);
  }

  /** Brings what comes into the form. What somebody types meanwhile, through
   * whatever keyboard, goes into the draft of what stood there before. */
  private async brought<T>(bring: () => Promise<T>): Promise<T> {
    for (;;) {
      const { touches } = this.fields;
      const found = await bring();
      if (this.fields.touches === touches) return found;
      await this.draft.keep();
    }
  }

  /** The form as it stands for the question or for a card; a draft of it comes first. */
  private async stand(changed?: Changed, words: Words = {}): Promise<void> {
    const name = this.nameOf(changed);
    const kept = await this.brought(() => readNote<Kept>(name));
    // The revision that was read when the change began: who was faster is told then.
    this.changed = changed && (kept?.changed ?? changed);
    this.draft = this.draftOf(name);
    this.fields.isNew = !changed;
    this.fields.fill(kept?.typed ?? words);
    this.counter.tell();
    if (!this.bar) return;
    this.bar.hidden = !changed;
    document.querySelector<HTMLElement>("nav.questions")?.toggleAttribute("hidden", Boolean(changed));
    const shown = this.bar.querySelector("[data-words]");
    if (shown) shown.textContent = (this.form.dataset.changing ?? "").replace("0", changed?.number ?? "");
  }

  private write(): void {
    const typed = this.fields.typed();
    // While other words come into the form, what stands there is nobody's card.
    if (!typed.text || this.fields.closed || !this.counter.fits) return;
    if (this.changed) void this.step(() => this.writeChange(typed)).then(() => this.fields.focus());
    else void this.writeCard(typed);
  }

  private async writeChange(typed: Words): Promise<void> {
    const { changed, draft } = this;
    if (!changed) return;
    await draft.end();
    const fields: Field[] = [["do", "change"], ...this.carried(changed), ...Object.entries(typed)];
    const about = { kind: "change", number: changed.number, typed };
    await this.outbox.put(`${this.address}/cards/${changed.card}`, fields, { about, instead: draft.name });
    await this.stand();
    await sendLater();
  }

  /** The form is free at once: what is typed from here on is the next card. */
  private async writeCard(typed: Words): Promise<void> {
    const { draft } = this;
    const ended = draft.end();
    const [question, id] = [this.question(), identity()];
    this.fields.fill({});
    this.counter.tell();
    this.fields.focus();
    this.sent.wrote(id, typed);
    await this.next(async () => {
      await ended;
      const about = { kind: "card", question, typed };
      await this.outbox.put(this.address, [["question", question], ...Object.entries(typed)], { id, about, instead: draft.name });
      await draft.keep();
    });
    await sendLater();
  }

  private async withdraw(): Promise<void> {
    const { changed, draft } = this;
    if (!changed) return;
    await draft.end();
    const fields: Field[] = [["do", "withdraw"], ...this.carried(changed)];
    const about = { kind: "withdraw", number: changed.number, typed: { text: this.fields.typed().text ?? "" } };
    await this.outbox.put(`${this.address}/cards/${changed.card}`, fields, { about, instead: draft.name });
    await this.stand();
    await sendLater();
  }

  private carried(changed: Changed): Field[] {
    return [["item", changed.card], ["revision", changed.revision]];
  }

  private question(): string {
    return this.form.querySelector<HTMLInputElement>("[name=question]")?.value ?? "";
  }

  private nameOf(changed?: Changed): string {
    return `draft-${this.outbox.box}-${changed?.card ?? this.question()}`;
  }

  private draftOf(name: string): Draft<Kept> {
    return new Draft<Kept>(name, () => {
      const typed = this.fields.typed();
      if (Object.values(typed).every((value) => value === "")) return undefined;
      return { typed, question: this.question(), ...(this.changed && { changed: this.changed }) };
    });
  }
}
