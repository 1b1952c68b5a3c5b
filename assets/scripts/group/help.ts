// Help wanted: pressed, it waits in the phone like everything else until it has
// arrived; what has not been sent is taken back without anybody hearing of it.

import { sendLater } from "../offline";
import type { Outbox } from "../outbox";
import { waits, type Entry } from "../outbox/entries";

type Says = "want" | "over";

export function keepHelp(outbox: Outbox, address: string): { show(): Promise<void> } {
  const waiting = document.querySelector<HTMLElement>("[data-help-waits]");

  async function say(what: Says, need = ""): Promise<void> {
    const before = await lastOf(outbox);
    // What no server has seen is simply not said.
    if (before && says(before) !== what && before.tries === 0 && (await outbox.takeOut(before.id))) return;
    await outbox.put(`${address}/help`, [["do", what], ...(need ? [["need", need] as [string, string]] : [])], { about: { kind: "help" } });
    await sendLater();
  }

  document.addEventListener("submit", (event) => {
    const form = event.target as HTMLFormElement;
    const button = event.submitter as HTMLButtonElement | null;
    if (form.dataset.help === undefined || !button) return;
    event.preventDefault();
    event.stopPropagation();
    const need = form.querySelector<HTMLInputElement>("[name=need]");
    void say(button.value as Says, need?.value.trim());
  }, true);
  waiting?.querySelector("[data-help-back]")?.addEventListener("click", () => void say("over"));

  /** Whether a call waits for a connection. */
  async function show(): Promise<void> {
    if (waiting) waiting.hidden = says(await lastOf(outbox)) !== "want";
  }
  return { show };
}

/** What was said last and has not arrived. */
const lastOf = async (outbox: Outbox): Promise<Entry | undefined> =>
  (await outbox.entries()).filter((entry) => waits(entry) && entry.about?.kind === "help").at(-1);

const says = (entry: Entry | undefined): string | undefined => entry?.fields.find(([name]) => name === "do")?.[1];
