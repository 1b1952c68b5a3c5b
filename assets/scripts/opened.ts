// Votes that open while a page waits for them.

/** A page that waits for a vote goes to it as soon as it opens. */
export function openVotes(): void {
  const live = document.querySelector<HTMLElement>("[data-open]");
  if (!live) return;
  const seen = new Set([...live.querySelectorAll<HTMLAnchorElement>("a[data-opens]")].map((way) => way.href));
  new MutationObserver(() => {
    const fresh = [...live.querySelectorAll<HTMLAnchorElement>("a[data-opens]")].find((way) => !seen.has(way.href));
    if (fresh) location.assign(fresh.href);
  }).observe(live, { childList: true, subtree: true });
}
