// What the group has at the server: fetched again when something of this group
// was written on another phone, and now and then besides.

import { followNews, pageAt } from "../news";

const NOW_AND_THEN = 20;

/** Keeps the parts marked `data-fresh` as the server has them, and says whether it was reached; gives what asks for a look. */
export function keepFresh(address: string, looked: (reached: boolean) => void): () => void {
  const look = async (): Promise<void> => {
    const page = await pageAt(location.pathname);
    if (!page) return looked(false);
    for (const here of document.querySelectorAll<HTMLElement>("[data-fresh]")) {
      const there = page.getElementById(here.id);
      // What the part says of itself to the scripts beside it.
      if (there) Object.assign(here.dataset, there.dataset);
      if (there && there.innerHTML !== here.innerHTML) replace(here, there);
    }
    looked(true);
  };
  return followNews(`${address}/news`, look, { every: NOW_AND_THEN });
}

/** Takes over the newer part; who stood at a button in it stands there again. */
function replace(here: HTMLElement, there: HTMLElement): void {
  const stood = here.contains(document.activeElement) ? (document.activeElement as HTMLElement).dataset.stands : undefined;
  here.innerHTML = there.innerHTML;
  Object.assign(here.dataset, there.dataset);
  if (stood) here.querySelector<HTMLElement>(`[data-stands="${stood}"]`)?.focus();
}
