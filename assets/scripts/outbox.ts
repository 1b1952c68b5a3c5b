// What a device has written and the server has not yet confirmed. It stands in
// IndexedDB, on the disk before the writer is told so, and leaves only when
// the server says by its identity that it is there: sent twice it is one
// thing. Works with HTTPS and without.

import { canKeep } from "./outbox/database";
import { amendEntry, deleteEntry, entriesOf, keepEntry, listen, tell, waits, type Enclosed, type Entry, type Field, type News } from "./outbox/entries";
import { identity } from "./outbox/identity";
import { alone } from "./outbox/lock";
import { send, sendingLock } from "./outbox/send";

/** What may be said of a new entry besides its fields. */
export interface More {
  id?: string;
  file?: Enclosed;
  about?: Record<string, unknown>;
  /** A note that ends in the same stroke, such as the draft that became this entry. */
  instead?: string;
}

/** When to look again whether another tab has sent it. */
const SHORTLY = 300;
const SOON = 2_000;
const SELDOM = 30_000;

/** One queue. */
export class Outbox {
  private wait = SOON;
  private timer: ReturnType<typeof setTimeout> | undefined;

  private constructor(
    readonly box: string,
    changed: (news: News) => void,
  ) {
    listen(box, changed);
    const again = () => this.nudge();
    addEventListener("online", again);
    addEventListener("visibilitychange", again);
  }

  /** Opens a queue and begins to send what waits in it; none where the browser keeps nothing. */
  static async open(box: string, changed: (news: News) => void = () => {}): Promise<Outbox | null> {
    if (!(await canKeep())) return null;
    const outbox = new Outbox(box, changed);
    outbox.nudge();
    return outbox;
  }

  /** Puts something in. When this returns it is on the disk, and on its way. */
  async put(url: string, fields: Field[], { id = identity(), instead, ...more }: More = {}): Promise<Entry> {
    const entry: Entry = { id, box: this.box, url, fields, state: "waiting", at: Date.now(), tries: 0, ...more };
    await keepEntry(entry, instead);
    tell({ box: this.box, id, what: "put" });
    this.nudge();
    return entry;
  }

  /** All that waits or was refused, in the order of writing. */
  entries(): Promise<Entry[]> {
    return entriesOf(this.box);
  }

  /** Changes an entry that is not just being sent, and sends it again. */
  async change(id: string, patch: Partial<Entry>): Promise<void> {
    await amendEntry(id, { state: "waiting", ...patch });
    tell({ box: this.box, id, what: "changed" });
    this.nudge();
  }

  /** Takes an entry out; gives whether nobody was just sending it. */
  takeOut(id: string): Promise<boolean> {
    return alone(sendingLock(this.box), async () => {
      await deleteEntry(id);
      tell({ box: this.box, id, what: "dropped" });
    });
  }

  /** Tries now, and again until nothing waits. */
  nudge(): void {
    this.wait = SOON;
    this.again(0);
  }

  private again(after: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.turn(), after);
  }

  private async turn(): Promise<void> {
    const pause = await send(this.box).catch(() => 0);
    const left = (await this.entries().catch(() => [])).some(waits);
    if (!left) return;
    if (pause === undefined) return this.again(SHORTLY);
    tell({ box: this.box, id: "", what: "unsent" });
    this.again(Math.max(pause, this.wait));
    this.wait = Math.min(this.wait * 2, SELDOM);
  }
}
