// A page that shows what happens elsewhere: on news of a commit it fetches
// itself and takes over the part that is marked.

/** Keeps `data-live` fresh; its value is the address of the news. */
export function followNews(): void {
  const live = document.querySelector<HTMLElement>("[data-live]");
  if (!live?.dataset.live) return;
  let waiting = false;
  const news = new EventSource(live.dataset.live);
  news.addEventListener("committed", () => {
    if (waiting) return;
    // Groups write in bursts: one fetch answers for all commits of a moment.
    waiting = true;
    setTimeout(() => {
      waiting = false;
      void refresh(live);
    }, 400);
  });
}

async function refresh(live: HTMLElement): Promise<void> {
  const answer = await fetch(location.href).catch(() => null);
  if (!answer?.ok) return;
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const fresh = page.getElementById(live.id);
  if (fresh && fresh.innerHTML !== live.innerHTML) live.innerHTML = fresh.innerHTML;
}
