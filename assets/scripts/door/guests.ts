// Somebody who was not invited: three fields on one screen, then the code to say
// or to hand over. Their name is told at once or kept in memory, never on the disk.

import { sendLater } from "../offline";
import type { Field, News } from "../outbox/entries";
import { identity } from "../outbox/identity";
import type { Arrivals, Parts } from "./arrivals";
import { sendNow } from "./send";

export class Guests {
  /** What was typed of people who wait for a connection, by the identity of their arrival. */
  private readonly named = new Map<string, Field[]>();

  constructor(
    private readonly page: HTMLElement,
    private readonly form: HTMLFormElement | null,
    private readonly arrivals: Arrivals,
    private readonly parts: Parts,
  ) {}

  async enter(form: HTMLFormElement): Promise<void> {
    const { outbox, notice, views, present } = this.parts;
    const typed = new FormData(form);
    const of = (name: string): string => String(typed.get(name) ?? "").trim();
    const [id, name] = [identity(), of("name")];
    const fields: Field[] = [["category", of("category")], ["sex", of("sex")], ...this.arrivals.seen("came")];
    notice.show("checking", { id });
    const answer = present.isConnected ? await sendNow(form.action, id, [...fields, ["name", name]]) : null;
    if (answer) {
      this.arrivals.answered(id, answer.ok, answer.seen);
      if (!answer.ok) return;
    } else if (outbox) {
      present.connected(false);
      if (name) this.named.set(id, [...fields, ["name", name]]);
      notice.show("came", { id, lines: [this.page.dataset[name ? "waitsNamed" : "waits"]], undo: true, waits: true });
      await outbox.put(form.action, fields, { id });
      await sendLater();
    } else {
      return notice.show("refused", { lines: [this.page.dataset.unsent] });
    }
    // Whoever has begun to type the next guest meanwhile goes on.
    if (!holdsStill(form, typed)) return;
    form.reset();
    views.show("scan");
  }

  /** The name of somebody who was entered while there was no connection. */
  async heard(news: News): Promise<void> {
    const fields = this.named.get(news.id);
    if (news.what !== "received" || !fields || !this.form) return;
    const answer = await sendNow(this.form.action, news.id, fields);
    if (!answer) return;
    this.named.delete(news.id);
    this.arrivals.answered(news.id, answer.ok, answer.seen);
  }
}

/** Whether a form's fields say what they said when it was sent. */
function holdsStill(form: HTMLFormElement, sent: FormData): boolean {
  return JSON.stringify([...new FormData(form)]) === JSON.stringify([...sent]);
}
