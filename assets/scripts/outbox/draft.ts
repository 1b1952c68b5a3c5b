import { deleteNote, keepNote } from "./notes";

/** What is being typed is kept at most this long behind the keys. */
const BEHIND = 300;

/** A text in the making, kept under its name while it is typed. */
export class Draft<T> {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private writing: Promise<void> = Promise.resolve();

  constructor(
    readonly name: string,
    private readonly now: () => T | undefined,
  ) {}

  /** To be called on every key. */
  touched(): void {
    this.timer ??= setTimeout(() => void this.keep(), BEHIND);
  }

  /** Writes what stands there now; nothing there is nothing kept. */
  keep(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    const value = this.now();
    const write = () => (value === undefined ? deleteNote(this.name) : keepNote(this.name, value));
    this.writing = this.writing.then(write, write);
    return this.writing;
  }

  /** Writes nothing more, and waits for what is being written. */
  end(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    return this.writing.catch(() => {});
  }
}
