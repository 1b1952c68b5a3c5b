// A page that shows what happens elsewhere: on news of a commit it fetches
// itself and takes over the part that is marked.

/** Groups write in bursts: one fetch answers for all commits of a moment. */
const MOMENT = 400;

/** Keeps `data-live` fresh; its value is the address of the news, `data-every` how often to look besides, in seconds. */
export function followNews(): void {
  const live = document.querySelector<HTMLElement>("[data-live]");
  if (!live?.dataset.live) return;
  let waiting = false;
  let looking = false;
  const look = (after: number): void => {
    if (waiting) return;
    waiting = true;
    setTimeout(async () => {
      // A slow answer is not overtaken by the next.
      if (looking) {
        waiting = false;
        return look(MOMENT / 2);
      }
      waiting = false;
      looking = true;
      await refresh(live).catch(() => {});
      looking = false;
    }, after);
  };
  const news = new EventSource(live.dataset.live);
  news.addEventListener("committed", () => look(MOMENT));
  const every = Number(live.dataset.every ?? 0);
  if (every > 0) setInterval(() => document.visibilityState === "visible" && look(0), every * 1000);
}

async function refresh(live: HTMLElement): Promise<void> {
  const answer = await fetch(location.href).catch(() => null);
  if (!answer?.ok) return;
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const fresh = page.getElementById(live.id);
  if (!fresh || fresh.innerHTML === live.innerHTML) return;
  // Whoever stands at a named part stands there again afterwards.
  const held = live.contains(document.activeElement) ? (document.activeElement?.id ?? "") : "";
  live.innerHTML = fresh.innerHTML;
  if (held !== "") document.getElementById(held)?.focus();
}
