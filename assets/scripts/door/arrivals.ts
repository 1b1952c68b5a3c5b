// What this device sees: it goes into the outbox and on its way, and the page
// says what came of it. While there is a connection it waits three seconds for
// the server to say whether somebody arrived or was here already; without one it
// says what it knows by itself. Nothing that waits has a name or a code in it.

import { STANDING } from "../ask";
import { sendLater } from "../offline";
import type { Outbox } from "../outbox";
import { waits, type Entry, type Field, type News } from "../outbox/entries";
import { identity } from "../outbox/identity";
import { codeIn, rowIn } from "./code";
import type { List } from "./list";
import type { Kind, Notice, Seen } from "./notice";
import type { Present } from "./present";
import { sendNow } from "./send";
import type { Views } from "./views";

export interface Parts {
  list: List;
  outbox: Outbox | null;
  notice: Notice;
  views: Views;
  present: Present;
}

export class Arrivals {
  /** Whom this device saw last to come or to leave, by their marks. */
  private readonly last = new Map<string, string>();

  constructor(
    private readonly page: HTMLElement,
    private readonly address: string,
    private readonly parts: Parts,
  ) {}

  /** A code was scanned or typed. Whoever was seen before goes from the screen at once. */
  async scanned(text: string): Promise<void> {
    const { list, notice, views } = this.parts;
    notice.clear();
    const what = views.take();
    const code = codeIn(text) ?? rowIn(text);
    if (!code) return this.unknown();
    const known = list.recognise(code);
    if (known) return this.see(what, [["salt", known.salt], ["mark", known.mark]]);
    if (!this.parts.present.isConnected) return this.unknown();
    // Entered since the list was handed out, or no code of this workshop: the server knows.
    const id = identity();
    notice.show("checking", { id });
    const answer = await sendNow(this.address, id, [["code", code], ...this.seen(what)]);
    if (!notice.shows(id)) return;
    if (!answer || !answer.ok) this.unknown();
    else this.answered(id, true, answer.seen);
    void list.refresh();
  }

  private unknown(): void {
    this.parts.notice.show("unknown", { lines: [this.page.dataset.unknown] });
  }

  seen(what: string): Field[] {
    const { list } = this.parts;
    return [["what", what], ["at", String(Math.round(list.now()))], ["device", list.device]];
  }

  /** Notes what was seen; it is on its way, or waits. */
  async see(what: string, who: Field[], more: Field[] = []): Promise<void> {
    const { outbox, notice, present } = this.parts;
    const id = identity();
    const mark = who.find(([name]) => name === "mark" || name === "participant")?.[1] ?? "";
    const kind = this.kind(what, what === "came" && this.last.get(mark) === "came");
    this.last.set(mark, what);
    if (present.isConnected) {
      notice.show("checking", { id });
      setTimeout(() => notice.shows(id, "checking") && this.alone(id, kind), STANDING);
    } else this.alone(id, kind);
    const fields = [...who, ...this.seen(what), ...more];
    if (outbox) {
      await outbox.put(this.address, fields, { id });
      return sendLater();
    }
    const answer = await sendNow(this.address, id, fields);
    if (answer) this.answered(id, answer.ok, answer.seen);
    else notice.show("refused", { lines: [this.page.dataset.unsent] });
  }

  /** Nobody answers: what this device knows by itself. */
  private alone(id: string, kind: Kind): void {
    this.parts.present.connected(false);
    this.parts.notice.show(kind, { id, lines: [this.page.dataset.recognised], undo: kind !== "already", waits: true });
  }

  private kind(what: string, already: boolean): Kind {
    if (what === "left") return "left";
    if (what === "mistaken") return "back";
    return already ? "already" : "came";
  }

  /** What the server says of a mark. Only the person on the screen is told of there. */
  answered(id: string, ok: boolean, seen: Seen): void {
    const { notice, present } = this.parts;
    if (ok && notice.shows(id)) {
      const kind = this.kind(seen.what ?? "came", Boolean(seen.already));
      const lines = kind === "left" ? [this.page.dataset.returned] : [];
      notice.show(kind, { id, seen, lines, undo: Boolean(seen.participant) && (kind === "came" || kind === "left") });
    } else if (!ok && notice.shows(id)) notice.show("refused", { id, lines: seen.sentences });
    else if (!ok) this.tellBeside(seen.sentences ?? []);
    void present.show();
  }

  /** What the server will not take of somebody who is no longer on the screen stands above it. */
  private tellBeside(sentences: string[]): void {
    const place = this.page.querySelector<HTMLElement>("[data-refused]");
    if (!place || !sentences.length) return;
    place.hidden = false;
    place.append(Object.assign(document.createElement("p"), { textContent: sentences.join(" "), dir: "auto" }));
  }

  /** A button beside a name that was found. */
  async marked(form: HTMLFormElement, button: HTMLButtonElement | null): Promise<void> {
    const participant = new FormData(form).get("participant");
    if (typeof participant !== "string") return;
    if (button?.value === "code") return this.giveCode(participant);
    this.parts.notice.clear();
    this.parts.views.stay();
    await this.see(button?.value ?? "came", [["participant", participant]]);
  }

  /** Gives a code of the day to somebody who is here without a letter or a badge; the server makes it. */
  async giveCode(participant: string): Promise<void> {
    const { notice } = this.parts;
    const id = identity();
    notice.show("checking", { id });
    const answer = await sendNow(`${this.address}/code`, id, [["participant", participant]]);
    if (!notice.shows(id)) return;
    if (answer?.ok) notice.show("code", { id, seen: answer.seen });
    else notice.show("refused", { id, lines: answer?.seen.sentences ?? [this.page.dataset.noCode] });
  }

  /** Takes back what was seen by mistake: before it was sent, or by saying so. */
  async undo({ undoes: undo = "", participant }: DOMStringMap): Promise<void> {
    const { outbox, notice } = this.parts;
    if (participant) return this.see("mistaken", [["participant", participant]], [["about", undo]]);
    const waiting = (await outbox?.entries())?.find((entry) => entry.id === undo);
    if (!waiting) return;
    const who = waiting.fields.filter(([name]) => ["participant", "salt", "mark"].includes(name));
    const mark = who.find(([name]) => name === "mark" || name === "participant")?.[1];
    if (mark) this.last.delete(mark);
    const out = await outbox?.takeOut(undo);
    // What was sent once, or is just being sent, may have arrived without our hearing of it.
    if ((!out || waiting.tries > 0) && who.length) await this.see("mistaken", who, [["about", undo]]);
    else notice.show("back");
  }

  /** What became of something that waited. */
  async heard(news: News): Promise<void> {
    if (news.what !== "received" && news.what !== "refused") return this.showWaiting();
    this.parts.present.connected(true);
    this.answered(news.id, news.what === "received", (news.answer ?? {}) as Seen);
    // What the server will not take is told once, and waits no more.
    if (news.what === "refused") await this.parts.outbox?.takeOut(news.id);
    await this.showWaiting();
  }

  /** How many marks wait for a connection, and what they make of the count. */
  async showWaiting(): Promise<void> {
    const entries = ((await this.parts.outbox?.entries().catch(() => [])) ?? []).filter(waits);
    this.parts.present.waiting(entries.reduce((sum, entry) => sum + weight(entry), 0));
    const place = this.page.querySelector<HTMLElement>("[data-waiting]");
    if (!place) return;
    const number = place.querySelector<HTMLElement>("[data-count]");
    if (number) number.textContent = String(entries.length);
    place.hidden = entries.length === 0;
  }
}

/** What a mark that waits makes of how many are here. */
function weight(entry: Entry): number {
  const what = entry.fields.find(([name]) => name === "what")?.[1];
  return what === "came" ? 1 : what === "left" ? -1 : 0;
}
