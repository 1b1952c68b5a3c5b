// What a device has written and the server has not yet confirmed. It stands in
// IndexedDB, on the disk before the writer is told so, and leaves only when
// the server says by its identity that it is there: sent twice it is one
// thing. Works in pages and in the worker, with HTTPS and without.

/** A field of a form, as the browser would send it. */
export type Field = [name: string, value: string];

/** A picture or another file that goes along. */
export interface Enclosed {
  field: string;
  name: string;
  type: string;
  bytes: ArrayBuffer;
}

export interface Entry {
  /** Made here; the server keeps one thing under it, however often it comes. */
  id: string;
  /** The queue it waits in, e.g. `group-7f…`. Entries of a queue go in order. */
  box: string;
  /** Where it is posted. */
  url: string;
  fields: Field[];
  file?: Enclosed;
  /** `refused`: the server said no, and `answer` says why; it is kept until somebody decides. */
  state: "waiting" | "refused";
  /** When it was written, in milliseconds. */
  at: number;
  /** How often it was sent; 0 means that no server has ever seen it. */
  tries: number;
  /** What the server said. */
  answer?: Answer;
  /** What the page wants to remember of it; never sent. */
  about?: Record<string, unknown>;
}

/** What may be said of a new entry besides its fields. */
export interface More {
  id?: string;
  file?: Enclosed;
  about?: Record<string, unknown>;
  /** A note that ends in the same stroke, such as the draft that became this entry. */
  instead?: string;
}

/** What the server says to an entry: for a refusal the sentences to show. */
export interface Answer {
  sentences?: string[];
  [more: string]: unknown;
}

/** What became of an entry. */
export interface News {
  box: string;
  id: string;
  what: "put" | "received" | "refused" | "changed" | "dropped";
  answer?: Answer;
}

const TRY_FOR = 20_000;
const TRY_FILE_FOR = 120_000;
/** When to look again whether another tab has sent it. */
const SHORTLY = 300;
const SOON = 2_000;
const SELDOM = 30_000;
const LEASE = 30_000;

/** A UUID of this moment, as the server makes them; `crypto.randomUUID` is missing on a hall's plain HTTP. */
export function identity(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  let time = Date.now();
  for (let at = 5; at >= 0; at -= 1) {
    bytes[at] = time % 256;
    time = Math.floor(time / 256);
  }
  bytes[6] = (bytes[6]! & 0x0f) | 0x70;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

// The database: entries by identity, and notes (drafts, leases, a device's state) by name.

let opened: Promise<IDBDatabase> | undefined;

function base(): Promise<IDBDatabase> {
  opened ??= new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open("mithaq", 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore("entries", { keyPath: "id" }).createIndex("box", "box");
      request.result.createObjectStore("notes", { keyPath: "name" });
    };
    request.onsuccess = () => {
      const forget = () => (opened = undefined);
      request.result.onclose = forget;
      request.result.onversionchange = () => {
        request.result.close();
        forget();
      };
      resolve(request.result);
    };
    request.onerror = () => reject(request.error);
  });
  opened.catch(() => (opened = undefined));
  return opened;
}

/** One transaction; when the promise is kept, what it wrote is on the disk. */
async function act<T>(
  mode: IDBTransactionMode,
  work: (entries: IDBObjectStore, notes: IDBObjectStore, give: (value: T) => void) => void,
): Promise<T | undefined> {
  const db = await base();
  const tx = db.transaction(["entries", "notes"], mode, { durability: "strict" });
  let given: T | undefined;
  work(tx.objectStore("entries"), tx.objectStore("notes"), (value) => (given = value));
  return new Promise((resolve, reject) => {
    tx.oncomplete = () => resolve(given);
    tx.onerror = tx.onabort = () => reject(tx.error);
  });
}

function read<T>(request: IDBRequest, then: (value: T) => void): void {
  request.onsuccess = () => then(request.result as T);
}

/** Whether this browser keeps anything at all; some private windows do not. */
export const keeps = (): Promise<boolean> =>
  typeof indexedDB === "undefined" ? Promise.resolve(false) : base().then(() => true, () => false);

/** Keeps a note under a name. */
export async function note(name: string, value: unknown): Promise<void> {
  await act("readwrite", (_, notes) => notes.put({ name, value }));
}

/** The note under a name. */
export const noted = <T>(name: string): Promise<T | undefined> =>
  act<T>("readonly", (_, notes, give) => read<{ value: T } | undefined>(notes.get(name), (row) => row && give(row.value)));

/** All notes whose names begin so. */
export const notes = async <T>(prefix: string): Promise<T[]> =>
  ((await act<{ value: T }[]>("readonly", (_, notes, give) => read<{ value: T }[]>(notes.getAll(within(prefix)), give))) ?? []).map((row) => row.value);

const within = (prefix: string): IDBKeyRange => IDBKeyRange.bound(prefix, `${prefix}\uffff`);

/** Forgets a note, or all whose names begin so. */
export async function forget(name: string, all = false): Promise<void> {
  await act("readwrite", (_, notes) => notes.delete(all ? within(name) : name));
}

/** Keeps what is being typed: at most this long behind the keys. */
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
    const write = () => (value === undefined ? forget(this.name) : note(this.name, value));
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

/** Does something in one tab at a time, or not at all when another tab is at it. */
export async function alone(name: string, work: () => Promise<void>): Promise<boolean> {
  if (navigator.locks) {
    return navigator.locks.request(name, { ifAvailable: true }, async (lock) => {
      if (lock) await work();
      return lock !== null;
    });
  }
  return leased(`lease-${name}`, work);
}

/** The same without the browser's locks: a lease in the database that a killed tab loses by time. */
async function leased(name: string, work: () => Promise<void>): Promise<boolean> {
  const owner = identity();
  type Lease = { name: string; owner: string; until: number };
  const take = (): Promise<boolean | undefined> =>
    act<boolean>("readwrite", (_, notes, give) =>
      read<Lease | undefined>(notes.get(name), (held) => {
        const now = Date.now();
        // A clock that was put back must not hold the lease for hours.
        const free = !held || held.owner === owner || held.until < now || held.until > now + 2 * LEASE;
        if (free) notes.put({ name, owner, until: now + LEASE });
        give(free);
      }),
    );
  if (!(await take())) return false;
  const renew = setInterval(() => void take(), LEASE / 3);
  try {
    await work();
  } finally {
    clearInterval(renew);
    await forget(name);
  }
  return true;
}

const elsewhere = typeof BroadcastChannel === "undefined" ? null : new BroadcastChannel("mithaq-outbox");
const listeners = new Set<(news: News) => void>();
elsewhere?.addEventListener("message", (event) => tellHere(event.data as News));

function tellHere(news: News): void {
  for (const listener of listeners) listener(news);
}

function tell(news: News): void {
  tellHere(news);
  elsewhere?.postMessage(news);
}

/** One queue. */
export class Outbox {
  private wait = SOON;
  private timer: ReturnType<typeof setTimeout> | undefined;

  private constructor(
    readonly box: string,
    changed: (news: News) => void,
  ) {
    listeners.add((news) => news.box === box && changed(news));
    const again = () => this.nudge();
    addEventListener("online", again);
    addEventListener("visibilitychange", again);
  }

  /** Opens a queue and begins to send what waits in it; none where the browser keeps nothing. */
  static async open(box: string, changed: (news: News) => void = () => {}): Promise<Outbox | null> {
    if (!(await keeps())) return null;
    const outbox = new Outbox(box, changed);
    outbox.nudge();
    return outbox;
  }

  /** Puts something in. When this returns it is on the disk, and on its way. */
  async put(url: string, fields: Field[], { id = identity(), instead, ...more }: More = {}): Promise<Entry> {
    const entry: Entry = { id, box: this.box, url, fields, state: "waiting", at: Date.now(), tries: 0, ...more };
    await act("readwrite", (entries, notes) => {
      entries.put(entry);
      if (instead) notes.delete(instead);
    });
    tell({ box: this.box, id, what: "put" });
    this.nudge();
    return entry;
  }

  /** All that waits or was refused, in the order of writing. */
  entries(): Promise<Entry[]> {
    return inBox(this.box);
  }

  /** Changes an entry that is not just being sent, and sends it again. */
  async change(id: string, patch: Partial<Entry>): Promise<void> {
    await amend(id, { state: "waiting", ...patch });
    tell({ box: this.box, id, what: "changed" });
    this.nudge();
  }

  /** Takes an entry out; gives whether nobody was just sending it. */
  takeOut(id: string): Promise<boolean> {
    return alone(`outbox-${this.box}`, async () => {
      await act("readwrite", (entries) => entries.delete(id));
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
    this.again(Math.max(pause, this.wait));
    this.wait = Math.min(this.wait * 2, SELDOM);
  }
}

async function inBox(box: string): Promise<Entry[]> {
  const all = await act<Entry[]>("readonly", (entries, _, give) => read<Entry[]>(entries.index("box").getAll(box), give));
  return (all ?? []).sort((one, other) => one.at - other.at);
}

async function amend(id: string, patch: Partial<Entry>): Promise<void> {
  await act("readwrite", (entries) => read<Entry | undefined>(entries.get(id), (entry) => entry && entries.put({ ...entry, ...patch })));
}

const waits = (entry: Entry): boolean => entry.state === "waiting";

/**
 * Sends what waits in a queue, and what is put in meanwhile, one after another.
 * Gives how long to wait at least where sending failed; nothing where all went
 * or somebody else is sending.
 */
async function send(box: string): Promise<number | undefined> {
  let pause: number | undefined;
  await alone(`outbox-${box}`, async () => {
    for (let batch; (batch = (await inBox(box)).filter(waits)).length > 0; ) {
      for (const entry of batch) {
        pause = await post(entry);
        if (pause !== undefined) return;
      }
    }
  });
  return pause;
}

/** Sends all queues once, for the worker: fails while something waits, so that it is called again. */
export async function sendEverything(): Promise<void> {
  const all = await act<Entry[]>("readonly", (entries, _, give) => read<Entry[]>(entries.getAll(), give));
  const boxes = new Set((all ?? []).filter(waits).map((entry) => entry.box));
  for (const box of boxes) await send(box);
  for (const box of boxes) {
    if ((await inBox(box)).some(waits)) throw new Error("something waits");
  }
}

/** Posts one entry. Nothing when the server has decided; otherwise it stays, and this says how long to wait at least. */
async function post(entry: Entry): Promise<number | undefined> {
  await amend(entry.id, { tries: entry.tries + 1 });
  const stop = new AbortController();
  const late = setTimeout(() => stop.abort(), entry.file ? TRY_FILE_FOR : TRY_FOR);
  try {
    const headers = { outbox: entry.id };
    const answer = await fetch(entry.url, { method: "POST", body: body(entry), headers, redirect: "error", signal: stop.signal });
    // A hall's gateway answers anything with its own page: only the identity counts.
    const received = answer.headers.get("outbox-received") === entry.id;
    const refused = answer.headers.get("outbox-refused") === entry.id;
    if (!received && !refused) return 1000 * Number(answer.headers.get("retry-after") ?? 0);
    const said = (await answer.json().catch(() => ({}))) as Answer;
    if (received) await act("readwrite", (entries) => entries.delete(entry.id));
    else await amend(entry.id, { state: "refused", answer: said });
    tell({ box: entry.box, id: entry.id, what: received ? "received" : "refused", answer: said });
    return undefined;
  } catch {
    return 0;
  } finally {
    clearTimeout(late);
  }
}

function body(entry: Entry): BodyInit {
  const fields: Field[] = [["key", entry.id], ...entry.fields];
  if (!entry.file) return new URLSearchParams(fields);
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value);
  const { field, name, type, bytes } = entry.file;
  form.append(field, new Blob([bytes], { type }), name);
  return form;
}
