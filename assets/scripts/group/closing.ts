// The closing, on a group's phone: before it the phone says what it still
// holds, as often as it is asked; after it what was begun can still be sent.

import { sendLater } from "../offline";
import type { Outbox } from "../outbox";
import { identity } from "../outbox/identity";
import { deleteNote, keepNote, readNote, readNotes } from "../outbox/notes";

type Kept = { typed: Record<string, string>; changed?: unknown };

/** Under this name a device remembers who it is. */
const DEVICE = "device";

/** Tells the server what this phone holds, when that changed or somebody asks. */
export function tellHeld(outbox: Outbox, address: string): () => void {
  let told = "";
  const tell = async (): Promise<void> => {
    const [waiting, drafts] = [(await outbox.entries()).length, (await begun(outbox)).length];
    const asked = document.getElementById("closing")?.dataset.asked;
    const says = `${waiting} ${drafts} ${asked ? Date.now() : ""}`;
    if (says === told) return;
    const device = (await readNote<string>(DEVICE)) ?? identity();
    await keepNote(DEVICE, device);
    const body = new URLSearchParams({ device, waiting: String(waiting), drafts: String(drafts) });
    const answer = await fetch(`${address}/standing`, { method: "POST", body });
    if (answer.status === 204) told = says;
  };
  return () => void tell().catch(() => {});
}

/** What somebody began to write on this phone and has not sent. */
const begun = async (outbox: Outbox): Promise<Kept[]> =>
  (await readNotes<Kept>(`draft-${outbox.box}-`)).filter((draft) => draft.typed?.text);

/** After the closing: what was begun is shown to whoever wrote it, and can be sent. */
export async function showBegun(list: HTMLElement, outbox: Outbox): Promise<void> {
  const { left, address = "", draft = "", send = "" } = list.dataset;
  for (const kept of await readNotes<Kept & { question?: string }>(`draft-group-${left}-`)) {
    if (!kept.typed?.text || kept.changed) continue;
    const row = document.createElement("li");
    const words = Object.assign(document.createElement("span"), { textContent: kept.typed.text, dir: "auto" });
    const button = Object.assign(document.createElement("button"), { type: "button", className: "quiet", textContent: send });
    button.addEventListener("click", () => void sendBegun(outbox, address, kept).then(() => row.remove()));
    row.append(Object.assign(document.createElement("small"), { textContent: draft }), " ", words, " ", button);
    list.append(row);
  }
}

async function sendBegun(outbox: Outbox, address: string, kept: Kept & { question?: string }): Promise<void> {
  const name = `draft-${outbox.box}-${kept.question ?? ""}`;
  const about = { kind: "card", question: kept.question, typed: kept.typed };
  await outbox.put(address, [["question", kept.question ?? ""], ...Object.entries(kept.typed)], { about, instead: name });
  await deleteNote(name);
  await sendLater();
}
