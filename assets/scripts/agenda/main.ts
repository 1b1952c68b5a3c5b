// The agenda beyond its forms: taps change the page in place, keys move between
// lines and in them, and a handle drags a line to where it belongs.

import { parsed } from "../news";

const agenda = (): HTMLElement | null => document.querySelector<HTMLElement>("#agenda");
const rows = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(".ag-row[data-entry]")];
const rowOf = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>(".ag-row[data-entry]") : null;

/** What a keyboard stands on, so that it stands there again once the page changed. */
interface Standing {
  entry: string | undefined;
  what: string;
}

function standing(): Standing {
  const here = document.activeElement as HTMLElement | null;
  const marks = ["less", "more", "optional", "undo"].filter((mark) => here && mark in here.dataset);
  return { entry: rowOf(here)?.dataset.entry, what: marks[0] ?? "" };
}

function standAgain({ entry, what }: Standing): void {
  if (what === "undo") return document.querySelector<HTMLElement>("[data-undo]")?.focus({ preventScroll: true });
  if (!entry) return;
  const row = document.querySelector<HTMLElement>(`.ag-row[data-entry="${CSS.escape(entry)}"]`);
  const place = (what && row?.querySelector<HTMLElement>(`[data-${what}]:not(:disabled)`)) || row?.querySelector<HTMLElement>(".more");
  place?.focus({ preventScroll: true });
}

/** Sends a line's change and takes over the page as it stands then; without an
 * answer the browser goes there by itself and says so. */
async function send(fields: Record<string, string>): Promise<void> {
  const here = agenda();
  const address = here?.dataset.agenda;
  if (!here || !address) return;
  const stood = standing();
  const answer = await fetch(address, { method: "POST", body: new URLSearchParams(fields) }).catch(() => null);
  const fresh = answer && (await parsed(answer)).getElementById("agenda");
  if (!fresh) return location.assign(address);
  here.replaceChildren(...fresh.childNodes);
  standAgain(stood);
}

/** Changes go one after another: the next begins from what the last made. */
let turn: Promise<void> = Promise.resolve();
const inTurn = (fields: Record<string, string>): void => {
  turn = turn.then(() => send(fields)).catch(() => {});
};

function tap(event: SubmitEvent): void {
  const form = event.target as HTMLFormElement;
  if (!form.matches(".ag-line, .ag-undo")) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  const data = new FormData(form, event.submitter);
  inTurn(Object.fromEntries([...data.entries()].map(([name, value]) => [name, String(value)])));
}

function focusRow(row: HTMLElement | undefined): void {
  row?.querySelector<HTMLElement>(".more")?.focus();
  row?.scrollIntoView({ block: "nearest" });
}

function keys(event: KeyboardEvent): void {
  const row = rowOf(event.target);
  const typing = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement;
  const undo = document.querySelector<HTMLButtonElement>("[data-undo]");
  if ((event.ctrlKey || event.metaKey) && event.key === "z" && !typing && undo) {
    event.preventDefault();
    return undo.click();
  }
  if (!row || typing || event.ctrlKey || event.metaKey) return;
  const all = rows();
  const at = all.indexOf(row);
  const item = row.dataset.entry ?? "";
  const press = (mark: string) => row.querySelector<HTMLButtonElement>(`[data-${mark}]:not(:disabled)`)?.click();
  const acts: Record<string, () => void> = {
    ArrowUp: () => (event.altKey ? inTurn({ do: "order", order: "up", item }) : focusRow(all[at - 1])),
    ArrowDown: () => (event.altKey ? inTurn({ do: "order", order: "down", item }) : focusRow(all[at + 1])),
    ArrowRight: () => press("more"),
    ArrowLeft: () => press("less"),
    o: () => press("optional"),
    O: () => press("optional"),
    Enter: () => row.querySelector<HTMLElement>(".more")?.click(),
  };
  const onButton = event.key === "Enter" && event.target instanceof HTMLButtonElement;
  const act = acts[event.key];
  if (!act || onButton) return;
  event.preventDefault();
  act();
}

/** Dragging: the line goes after the one above which it is let go, among its like. */
function drag(event: PointerEvent): void {
  const grip = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-grip]") : null;
  const row = rowOf(grip);
  if (!grip || !row) return;
  event.preventDefault();
  const like = rows().filter((other) => other !== row && other.classList.contains("item") === row.classList.contains("item"));
  let before: HTMLElement | undefined;
  const move = (to: PointerEvent): void => {
    before?.classList.remove("dropping");
    before = like.find((other) => to.clientY < other.getBoundingClientRect().top + other.offsetHeight / 2);
    before?.classList.add("dropping");
  };
  const drop = (): void => {
    removeEventListener("pointermove", move);
    before?.classList.remove("dropping");
    const at = before ? like.indexOf(before) : like.length;
    const after = like[at - 1]?.dataset.entry ?? "";
    inTurn({ do: "place", item: row.dataset.entry ?? "", after });
  };
  addEventListener("pointermove", move);
  addEventListener("pointerup", drop, { once: true });
}

const page = agenda();
if (page) {
  page.dataset.ready = "";
  document.addEventListener("submit", tap, { capture: true });
  document.addEventListener("keydown", keys);
  document.addEventListener("pointerdown", drag);
}
