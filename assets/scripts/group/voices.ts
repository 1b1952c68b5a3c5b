// Who speaks, counted: a press is one voice more or less, kept in the phone
// until the server has it. Nothing says when, or to which card.

import { sendLater } from "../offline";
import type { Outbox } from "../outbox";

interface About {
  kind: string;
  cell?: string;
  by?: number;
}

export function keepVoices(outbox: Outbox, address: string): { overlay(): Promise<void> } {
  document.addEventListener("submit", (event) => {
    const form = event.target as HTMLFormElement;
    const button = event.submitter as HTMLButtonElement | null;
    if (form.dataset.voices === undefined || !button) return;
    event.preventDefault();
    event.stopPropagation();
    const by = button.name === "more" ? 1 : -1;
    if (by < 0 && shown(button.value) <= 0) return;
    void outbox
      .put(`${address}/voices`, [[button.name, button.value]], { about: { kind: "voice", cell: button.value, by } })
      .then(sendLater);
  }, true);

  /** The numbers as they will be when all that waits has arrived. */
  async function overlay(): Promise<void> {
    const waiting = (await outbox.entries()).map((entry) => entry.about as unknown as About).filter((it) => it.kind === "voice");
    for (const cell of document.querySelectorAll<HTMLElement>("[data-cell]")) {
      const more = waiting.filter((it) => it.cell === cell.dataset.cell).reduce((sum, it) => sum + (it.by ?? 0), 0);
      cell.textContent = String(Math.max(0, Number(cell.dataset.count) + more));
    }
  }
  return { overlay };
}

function shown(cell: string): number {
  return Number(document.querySelector(`[data-cell="${cell}"]`)?.textContent ?? 0);
}
