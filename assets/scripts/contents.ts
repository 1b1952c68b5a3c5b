// Where one stands in a long text is marked in its contents.

/** How far from the top of the screen a chapter counts as begun, in pixels. */
const BEGUN = 140;

/** Marks the present chapter while one reads; on a phone the folded bar names it. */
export function markContents(): void {
  const nav = document.querySelector<HTMLElement>("[data-contents]");
  const fold = nav?.querySelector("details");
  if (!nav || !fold) return;
  const links = [...nav.querySelectorAll<HTMLAnchorElement>("a[href^='#']")];
  const wide = matchMedia("(min-width: 64rem)");
  fold.open = wide.matches;
  wide.addEventListener("change", () => (fold.open = wide.matches));
  nav.addEventListener("click", (event) => {
    if (!wide.matches && (event.target as HTMLElement).closest("a")) fold.open = false;
  });
  const here = nav.querySelector<HTMLElement>("[data-here]");
  const words = here?.textContent ?? "";
  let asked = false;
  const mark = (): void => {
    asked = false;
    const chapter = (link: HTMLAnchorElement) => document.getElementById(link.hash.slice(1));
    const begun = links.filter((link) => (chapter(link)?.getBoundingClientRect().top ?? Infinity) < BEGUN);
    const now = begun.at(-1);
    for (const link of links) {
      if (link === now) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
    }
    if (here) here.textContent = (!wide.matches && now?.querySelector("b")?.textContent) || words;
  };
  addEventListener("scroll", () => {
    if (!asked) requestAnimationFrame(mark);
    asked = true;
  }, { passive: true });
  mark();
}
