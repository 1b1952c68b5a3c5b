// What this device holds of the list: a salt and the marks of codes, never a
// name or a code. It is dropped when the workshop closes, when the account
// signs out, and when its time is over.

import { ask, STANDING } from "../ask";
import { identity } from "../outbox/identity";
import { deleteNote, keepNote, readNote } from "../outbox/notes";
import { mark } from "./mark";

interface Held {
  device: string;
  salt: string;
  marks: string[];
  /** How many people are on it. */
  people: number;
  /** When it was handed out, by this device's clock. */
  asOf: number;
  /** How far the server's clock is ahead of this device's, in milliseconds. */
  ahead: number;
  until: number;
}

interface Handed {
  open: boolean;
  /** Whether the workshop is on the hall's laptop, and not here. */
  moved?: boolean;
  salt: string;
  marks: string[];
  people: number;
  now: number;
  until: number;
}

export class List {
  private held: Held | undefined;

  private constructor(
    private readonly name: string,
    private readonly address: string,
    private readonly changed: (what: "fresh" | "ended" | "moved") => void,
  ) {}

  /** Opens from what the device holds, whatever the connection does; the server is asked meanwhile. */
  static async open(workshop: string, address: string, changed: (what: "fresh" | "ended" | "moved") => void): Promise<List> {
    const list = new List(`door-${workshop}`, address, changed);
    list.held = await readNote<Held>(list.name).catch(() => undefined);
    if (list.held && list.held.until < Date.now()) await list.drop();
    const fresh = list.refresh();
    if (!list.held) await fresh;
    return list;
  }

  get device(): string {
    return this.held?.device ?? "";
  }

  /** How many people the device knows of, and as of when; nothing where it knows nobody. */
  get knows(): { people: number; asOf: number } | undefined {
    return this.held;
  }

  /** The time by the server's clock. */
  now(): number {
    return Date.now() + (this.held?.ahead ?? 0);
  }

  /** Salt and mark of a code on the list, be it an invitation's or a row's of the sheet; none for a code that is not. */
  recognise(code: string): { salt: string; mark: string } | null {
    if (!this.held) return null;
    const found = mark(this.held.salt, code);
    return this.held.marks.includes(found) ? { salt: this.held.salt, mark: found } : null;
  }

  /** Asks the server for the list as it is now. Without an answer the old one stays. */
  async refresh(): Promise<void> {
    const answer = await ask(this.address, { headers: { accept: "application/json" } }, STANDING);
    if (!answer || answer.status >= 500) return;
    const handed = answer.redirected || !answer.ok ? null : ((await answer.json().catch(() => null)) as Handed | null);
    if (!handed?.open) {
      await this.drop();
      return this.changed(handed?.moved ? "moved" : "ended");
    }
    const { salt, marks, people, now, until } = handed;
    const asOf = Date.now();
    this.held = { device: this.held?.device ?? identity(), salt, marks, people, asOf, ahead: now - asOf, until };
    await keepNote(this.name, this.held).catch(() => {});
    this.changed("fresh");
  }

  private async drop(): Promise<void> {
    this.held = undefined;
    await deleteNote(this.name).catch(() => {});
  }
}
