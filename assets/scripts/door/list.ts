// What this device holds of the list: a salt and the marks of codes, never a
// name or a code. It is dropped when the workshop closes, when the account
// signs out, and when its time is over.

import { identity } from "../outbox/identity";
import { deleteNote, keepNote, readNote } from "../outbox/notes";
import { mark } from "./mark";

interface Held {
  device: string;
  salt: string;
  marks: string[];
  /** How far the server's clock is ahead of this device's, in milliseconds. */
  ahead: number;
  until: number;
}

interface Handed {
  open: boolean;
  salt: string;
  marks: string[];
  now: number;
  until: number;
}

export class List {
  private held: Held | undefined;

  private constructor(
    private readonly name: string,
    private readonly address: string,
    private readonly ended: () => void,
  ) {}

  static async open(workshop: string, address: string, ended: () => void): Promise<List> {
    const list = new List(`door-${workshop}`, address, ended);
    list.held = await readNote<Held>(list.name);
    if (list.held && list.held.until < Date.now()) await list.drop();
    await list.refresh();
    return list;
  }

  get device(): string {
    return this.held?.device ?? "";
  }

  /** Whether this device can recognise anybody without a connection. */
  get knows(): boolean {
    return this.held !== undefined;
  }

  /** The time by the server's clock. */
  now(): number {
    return Date.now() + (this.held?.ahead ?? 0);
  }

  /** Salt and mark of a code on the list; none for a code that is not. */
  recognise(code: string): { salt: string; mark: string } | null {
    if (!this.held) return null;
    const found = mark(this.held.salt, code);
    return this.held.marks.includes(found) ? { salt: this.held.salt, mark: found } : null;
  }

  /** Asks the server for the list as it is now. Without an answer the old one stays. */
  async refresh(): Promise<void> {
    const answer = await fetch(this.address, { headers: { accept: "application/json" } }).catch(() => null);
    if (!answer || answer.status >= 500) return;
    const handed = answer.redirected || !answer.ok ? null : ((await answer.json().catch(() => null)) as Handed | null);
    if (!handed?.open) {
      await this.drop();
      this.ended();
      return;
    }
    const { salt, marks, now, until } = handed;
    this.held = { device: this.held?.device ?? identity(), salt, marks, ahead: now - Date.now(), until };
    await keepNote(this.name, this.held).catch(() => {});
  }

  private async drop(): Promise<void> {
    this.held = undefined;
    await deleteNote(this.name).catch(() => {});
  }
}
