import { ask, STANDING } from "../ask";
import type { Field } from "../outbox/entries";
import type { Seen } from "./notice";

/** Sends one thing now; nothing when there was no answer of ours. */
export async function sendNow(url: string, id: string, fields: Field[]): Promise<{ ok: boolean; seen: Seen } | null> {
  const body = new URLSearchParams([["key", id], ...fields]);
  const answer = await ask(url, { method: "POST", body, headers: { outbox: id }, redirect: "error" }, STANDING);
  const ok = answer?.headers.get("outbox-received") === id;
  if (!answer || (!ok && answer.headers.get("outbox-refused") !== id)) return null;
  return { ok, seen: (await answer.json().catch(() => ({}))) as Seen };
}
