// Figures that move with the clock. The server writes them right and gives two
// numbers with each: it is the larger of `floor`, which stands still, and of
// the present moment plus `pace`. Nothing is asked again to go on showing them.

/** Moves every `data-moves` inside `data-now`, the server's moment of the page. */
export function moveFigures(): void {
  if (!document.querySelector("[data-now]")) return;
  let known: HTMLElement | null = null;
  let ahead = 0;
  const tick = (): void => {
    const part = document.querySelector<HTMLElement>("[data-now]");
    if (!part) return;
    if (part !== known) {
      known = part;
      ahead = Number(part.dataset.now) - Date.now();
    }
    const now = Date.now() + ahead;
    for (const figure of part.querySelectorAll<HTMLElement>("[data-moves]")) move(figure, now);
  };
  tick();
  setInterval(tick, 500);
}

function move(figure: HTMLElement, now: number): void {
  const { floor, pace, moves, zone } = figure.dataset;
  const still = floor === undefined ? -Infinity : Number(floor);
  const value = Math.max(still, pace === undefined ? -Infinity : now + Number(pace));
  const text = moves === "hour" ? hour(value + Number(zone) * 60_000) : signed(value, moves === "drift");
  if (figure.textContent !== text) figure.textContent = text;
  const state = moves === "drift" ? figure.closest<HTMLElement>("[data-state]") : null;
  if (state) showState(state, value >= 60_000 ? "late" : value <= -60_000 ? "early" : "even");
}

/** Says in words, and by its look, whether the day is late. */
function showState(where: HTMLElement, state: "late" | "early" | "even"): void {
  if (where.dataset.state === state) return;
  where.dataset.state = state;
  const word = where.querySelector(".drift-word");
  if (word) word.textContent = where.dataset[state] ?? "";
}

function hour(value: number): string {
  const moment = new Date(value);
  return `${two(moment.getUTCHours())}h${two(moment.getUTCMinutes())}`;
}

function signed(value: number, drift: boolean): string {
  const sign = value < 0 ? (drift ? "−" : "") : "+";
  const seconds = Math.floor(Math.abs(value) / 1000);
  const hours = Math.floor(seconds / 3600);
  const rest = `${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
  return hours > 0 ? `${sign}${hours}:${rest}` : `${sign}${rest}`;
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
