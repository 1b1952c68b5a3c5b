// The entries of the device's outbox: what they are, and what becomes of them.

import { found, transaction } from "./database";

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

/** What the server says to an entry: for a refusal the sentences to show. */
export interface Answer {
  sentences?: string[];
  [more: string]: unknown;
}

/** What became of an entry; `unsent`: the queue could not be sent for now, which is of no entry. */
export interface News {
  box: string;
  id: string;
  what: "put" | "received" | "refused" | "changed" | "dropped" | "unsent";
  answer?: Answer;
}

/** Whether an entry is still to be sent. */
export const waits = (entry: Entry): boolean => entry.state === "waiting";

/** The entries of a queue in the order of writing. */
export async function entriesOf(box: string): Promise<Entry[]> {
  const all = await transaction<Entry[]>("readonly", (entries, _, give) => found<Entry[]>(entries.index("box").getAll(box), give));
  return (all ?? []).sort((one, other) => one.at - other.at);
}

/** The queues in which something waits. */
export async function waitingQueues(): Promise<Set<string>> {
  const all = await transaction<Entry[]>("readonly", (entries, _, give) => found<Entry[]>(entries.getAll(), give));
  return new Set((all ?? []).filter(waits).map((entry) => entry.box));
}

/** Keeps an entry; the note it came from ends in the same stroke. */
export async function keepEntry(entry: Entry, instead?: string): Promise<void> {
  await transaction("readwrite", (entries, notes) => {
    entries.put(entry);
    if (instead) notes.delete(instead);
  });
}

/** Changes an entry that is still there. */
export async function amendEntry(id: string, patch: Partial<Entry>): Promise<void> {
  await transaction("readwrite", (entries) =>
    found<Entry | undefined>(entries.get(id), (entry) => entry && entries.put({ ...entry, ...patch })),
  );
}

/** Deletes an entry. */
export async function deleteEntry(id: string): Promise<void> {
  await transaction("readwrite", (entries) => entries.delete(id));
}

const otherTabs = typeof BroadcastChannel === "undefined" ? null : new BroadcastChannel("mithaq-outbox");
const listeners = new Set<(news: News) => void>();
otherTabs?.addEventListener("message", (event) => tellThisTab(event.data as News));

function tellThisTab(news: News): void {
  for (const listener of listeners) listener(news);
}

/** Tells every tab what became of an entry. */
export function tell(news: News): void {
  tellThisTab(news);
  otherTabs?.postMessage(news);
}

/** Hears what becomes of the entries of a queue, in whichever tab. */
export function listen(box: string, heard: (news: News) => void): void {
  listeners.add((news) => news.box === box && heard(news));
}
