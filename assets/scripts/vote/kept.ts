// A vote stays on the phone until the server says what became of it: taken, or
// refused and why. It is sent under the code of its page, and a code votes once,
// so that sent twice it is counted once. What was voted is hidden meanwhile, like
// a paper in its envelope, and goes from the phone with the answer.

import { STANDING } from "../ask";
import { pageAt } from "../news";
import { keepOffline, opensAgain, sendLater } from "../offline";
import { Outbox } from "../outbox";
import type { Answer, Entry, Field, News } from "../outbox/entries";
import { deleteNote, keepNote, readNote } from "../outbox/notes";

/** How long until the page is looked for again, in milliseconds. */
const AGAIN = 2_000;

export class Kept {
  private outbox!: Outbox;
  /** How the page's vote is kept in the notes once it was taken. */
  private readonly taken = `voted-${location.pathname}`;

  private constructor(
    private readonly page: HTMLElement,
    private readonly form: HTMLFormElement | null,
  ) {}

  /** A browser that keeps nothing sends the plain form. */
  static async begin(page: HTMLElement, form: HTMLFormElement | null): Promise<void> {
    const kept = new Kept(page, form);
    const outbox = await Outbox.open(`vote-${location.pathname}`, (news) => void kept.heard(news));
    if (!outbox) return;
    kept.outbox = outbox;
    await kept.stand();
    page.dataset.ready = "yes";
    await keepOffline().catch(() => {});
  }

  /** How it stands when the page opens: a vote may wait here, or be taken although the kept page does not know. */
  private async stand(): Promise<void> {
    if (!this.form) await deleteNote(this.taken);
    else if (await readNote<boolean>(this.taken)) this.show("taken");
    const [entry] = await this.outbox.entries();
    if (entry?.state === "refused") this.refused(entry);
    else if (entry) this.show("kept");
    this.form?.addEventListener("submit", (event) => {
      if (event.defaultPrevented) return;
      event.preventDefault();
      event.stopPropagation();
      void this.give();
    });
    this.page.querySelector("[data-understood]")?.addEventListener("click", () => void this.understood());
    if (opensAgain()) return;
    addEventListener("beforeunload", (event) => this.page.querySelector("[data-kept]:not([hidden])") && event.preventDefault());
  }

  private async give(): Promise<void> {
    const { form, outbox } = this;
    if (!form || (await outbox.entries()).length > 0) return;
    const given = [...new FormData(form)].filter(([, value]) => value !== "");
    for (const button of form.querySelectorAll(".vote-foot button")) button.setAttribute("aria-disabled", "true");
    await outbox.put(location.pathname, given.map(([name, value]): Field => [name, String(value)]));
    // A Wi-Fi that answers nothing says so neither.
    setTimeout(() => void this.waits(), STANDING);
    await sendLater();
  }

  private async waits(): Promise<void> {
    if ((await this.outbox.entries()).some((entry) => entry.state === "waiting")) this.show("kept");
  }

  private async heard(news: News): Promise<void> {
    if (news.what === "unsent") return this.waits();
    if (news.what === "received") return this.arrived();
    const entry = news.what === "refused" && (await this.outbox.entries()).find((it) => it.id === news.id);
    if (!entry) return;
    // What was sent before and got no answer is the vote that was taken.
    if (entry.answer?.told === "voted" && entry.tries > 1) await this.outbox.takeOut(entry.id).then(() => this.arrived());
    else if (entry.answer?.told === "amiss") await this.again(entry);
    else this.refused(entry);
  }

  private async arrived(): Promise<void> {
    await keepNote(this.taken, true);
    this.show("taken");
    await this.look();
  }

  /** What does not add up comes back into the form. */
  private async again(entry: Entry): Promise<void> {
    await this.outbox.takeOut(entry.id);
    this.say(entry.answer);
    this.show("amiss");
    for (const button of this.form?.querySelectorAll(".vote-foot button") ?? []) button.removeAttribute("aria-disabled");
  }

  private refused(entry: Entry): void {
    this.say(entry.answer);
    this.show("refused");
  }

  private say(answer: Answer | undefined): void {
    for (const place of this.page.querySelectorAll("[data-why]")) place.textContent = (answer?.sentences ?? []).join(" ");
  }

  /** Whoever has read that their vote is not counted sees the vote as it stands. */
  private async understood(): Promise<void> {
    for (const entry of await this.outbox.entries()) await this.outbox.takeOut(entry.id);
    await this.look();
  }

  /** The page as the server has it now, as soon as it can be reached. */
  private async look(): Promise<void> {
    if (await pageAt(location.pathname)) location.replace(location.pathname);
    else setTimeout(() => void this.look(), AGAIN);
  }

  /** Says one thing. The form is seen where something can still be done in it. */
  private show(what: "kept" | "refused" | "taken" | "amiss"): void {
    for (const name of ["kept", "refused", "taken", "amiss"]) {
      const place = this.page.querySelector<HTMLElement>(`[data-${name}]`);
      if (place) place.hidden = name !== what;
    }
    if (this.form) this.form.hidden = what !== "amiss";
  }
}
