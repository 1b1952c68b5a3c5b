// The facilitator's cockpit beyond what every live page does: presses that keep
// their own time and wait for a connection, the seconds of taking back, the
// wall in small, and a word at ten, five and one minute.

import { Outbox } from "../outbox";
import { waits, type Field, type News } from "../outbox/entries";
import { LOOKED, pageAt } from "../news";

const page = document.querySelector<HTMLElement>("#cockpit");

/** How far the server's clock is ahead of this device's. */
let ahead = 0;
let known: HTMLElement | null = null;

function now(): number {
  const part = page?.querySelector<HTMLElement>("[data-now]") ?? null;
  if (part && part !== known) {
    known = part;
    ahead = Number(part.dataset.now) - Date.now();
  }
  return Date.now() + ahead;
}

/** Says whether the last look at the server succeeded, and since when not. */
function showConnection(on: boolean): void {
  if (!page || page.dataset.net === (on ? "on" : "off")) return;
  page.dataset.net = on ? "on" : "off";
  const time = new Date(Date.now());
  const two = (value: number) => String(value).padStart(2, "0");
  if (!on) page.dataset.since = `${two(time.getHours())}h${two(time.getMinutes())}`;
  tellSince();
}

function tellSince(): void {
  const since = page?.querySelector("[data-since]");
  if (since && page?.dataset.since) since.textContent = page.dataset.since;
}

/** The seconds for which the last press is taken back run out here. */
function countDown(): void {
  for (const said of document.querySelectorAll<HTMLElement>("[data-until]")) {
    const left = Math.ceil((Number(said.dataset.until) - now()) / 1000);
    said.hidden = left <= 0;
    const seconds = said.querySelector("[data-seconds]");
    if (seconds && left > 0) seconds.textContent = String(left);
  }
}

const TOLD = [10, 5, 1];
let told = -1;

/** A countdown is read aloud at ten, five and one minute, and never else. */
function announce(): void {
  const left = page?.querySelector(".ck-left .ticking")?.textContent ?? "";
  const place = document.querySelector<HTMLElement>("[data-minutes-left]");
  const [minutes, seconds] = left.split(":").map(Number);
  if (!place || left.startsWith("+") || left.split(":").length !== 2) return;
  if (seconds !== 0 || !TOLD.includes(minutes) || told === minutes) return;
  told = minutes;
  place.textContent = `${place.dataset.minutesLeft} ${minutes}`;
}

/** The picture of the wall that stands there while the next one comes. */
let onWall: Element | null = null;

/** What hangs on the wall, in small; the words that stand there until then stay
 * where it cannot be fetched. */
async function showWall(): Promise<void> {
  const frame = page?.querySelector<HTMLElement>("[data-wall]");
  if (!frame?.dataset.wall) return;
  if (onWall) frame.replaceChildren(onWall);
  const wall = (await pageAt(frame.dataset.wall))?.querySelector(".wall");
  if (!wall) return;
  wall.setAttribute("aria-hidden", "true");
  wall.removeAttribute("data-now");
  for (const inner of wall.querySelectorAll("[id]")) inner.removeAttribute("id");
  onWall = wall;
  page?.querySelector("[data-wall]")?.replaceChildren(wall);
}

async function tellWaiting(outbox: Outbox): Promise<void> {
  const place = page?.querySelector<HTMLElement>("[data-waits]");
  if (!place) return;
  const count = (await outbox.entries()).filter(waits).length;
  place.hidden = count === 0;
  const number = place.querySelector("bdi");
  if (number) number.textContent = String(count);
}

/** What became of a press: a refusal is said by the page itself, which marks
 * the earlier choice. */
async function became(outbox: Outbox | null, news: News): Promise<void> {
  if (!outbox) return;
  await tellWaiting(outbox);
  if (news.what !== "refused") return;
  const entry = (await outbox.entries()).find((it) => it.id === news.id);
  await outbox.takeOut(news.id);
  const told = String(news.answer?.told ?? "stale");
  const chosen = String(entry?.about?.chosen ?? "");
  location.assign(`${location.pathname}?told=${encodeURIComponent(told)}&chosen=${encodeURIComponent(chosen)}`);
}

/** Presses go through the device's outbox: they are kept with the time of the
 * press, and sent at once where there is a connection. */
async function keepPresses(): Promise<void> {
  let outbox: Outbox | null = null;
  outbox = await Outbox.open(`cockpit-${location.pathname}`, (news) => void became(outbox, news));
  if (!outbox) return;
  const box = outbox;
  document.addEventListener("submit", (event) => {
    const form = event.target as HTMLFormElement;
    if (event.defaultPrevented || !form.getAttribute("action")?.endsWith("/cockpit")) return;
    event.preventDefault();
    void put(box, form, event.submitter);
  });
}

async function put(outbox: Outbox, form: HTMLFormElement, pressed: HTMLElement | null): Promise<void> {
  const data = new FormData(form, pressed);
  const id = String(data.get("key") ?? "") || undefined;
  data.delete("key");
  data.set("at", String(Math.round(now())));
  const fields: Field[] = [...data.entries()].map(([name, value]) => [name, String(value)]);
  const about = { chosen: data.get("repair") ?? "" };
  await outbox.put(form.getAttribute("action") ?? location.pathname, fields, { id, about });
  form.reset();
}

if (page) {
  document.addEventListener(LOOKED, (event) => {
    showConnection((event as CustomEvent<boolean>).detail);
    tellSince();
    countDown();
    void showWall();
  });
  addEventListener("offline", () => showConnection(false));
  setInterval(() => {
    countDown();
    announce();
  }, 500);
  countDown();
  void showWall();
  void keepPresses();
}
