import type { Field } from "../outbox/entries";
import type { Seen } from "./notice";

/** How long somebody at the door waits for an answer before it is noted for later. */
const PATIENCE = 4_000;

/** Sends one thing now; nothing when there was no answer of ours. */
export async function sendNow(url: string, id: string, fields: Field[]): Promise<{ ok: boolean; seen: Seen } | null> {
  const body = new URLSearchParams([["key", id], ...fields]);
  const signal = AbortSignal.timeout(PATIENCE);
  const answer = await fetch(url, { method: "POST", body, headers: { outbox: id }, redirect: "error", signal }).catch(() => null);
  const ok = answer?.headers.get("outbox-received") === id;
  if (!answer || (!ok && answer.headers.get("outbox-refused") !== id)) return null;
  return { ok, seen: (await answer.json().catch(() => ({}))) as Seen };
}
