// Sending: an entry leaves the device only when the server's answer repeats
// its identity. Works in pages and in the worker.

import { amendEntry, deleteEntry, entriesOf, tell, waitingQueues, waits, type Answer, type Entry, type Field } from "./entries";
import { alone } from "./lock";

const TRY_FOR = 20_000;
const TRY_FILE_FOR = 120_000;

/** The name under which one tab at a time sends a queue. */
export const sendingLock = (box: string): string => `outbox-${box}`;

/**
 * Sends what waits in a queue, and what is put in meanwhile, one after another.
 * Gives how long to wait at least where sending failed; nothing where all went
 * or somebody else is sending.
 */
export async function send(box: string): Promise<number | undefined> {
  let pause: number | undefined;
  await alone(sendingLock(box), async () => {
    for (let batch; (batch = (await entriesOf(box)).filter(waits)).length > 0; ) {
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
  const boxes = await waitingQueues();
  for (const box of boxes) await send(box);
  for (const box of boxes) {
    if ((await entriesOf(box)).some(waits)) throw new Error("something waits");
  }
}

/** Posts one entry. Nothing when the server has decided; otherwise it stays, and this says how long to wait at least. */
async function post(entry: Entry): Promise<number | undefined> {
  // Where the browser itself knows of no line the server sees nothing: the words can still be taken back.
  // It is tried all the same, since a laptop without a network reaches itself.
  if (navigator.onLine) await amendEntry(entry.id, { tries: entry.tries + 1 });
  const stop = new AbortController();
  const late = setTimeout(() => stop.abort(), entry.file ? TRY_FILE_FOR : TRY_FOR);
  try {
    const headers = { outbox: entry.id };
    const answer = await fetch(entry.url, { method: "POST", body: body(entry), headers, redirect: "error", signal: stop.signal });
    // A hall's gateway answers anything with its own page: only the identity counts.
    const received = answer.headers.get("outbox-received") === entry.id;
    const refused = answer.headers.get("outbox-refused") === entry.id;
    if (!received && !refused) return 1000 * (Number(answer.headers.get("retry-after")) || 0);
    const said = (await answer.json().catch(() => ({}))) as Answer;
    if (received) await deleteEntry(entry.id);
    else await amendEntry(entry.id, { state: "refused", answer: said });
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
