// What the group has at the server: fetched again when something of this group
// was written on another phone, and now and then besides.

const NOW_AND_THEN = 20_000;
const SOON = 250;

export class Table {
  /** Called when the page shows something newer. */
  fresh = (): void => {};
  private timer: ReturnType<typeof setTimeout> | undefined;
  private looking = false;
  private again = false;

  constructor(private readonly address: string) {}

  begin(): void {
    const news = new EventSource(`${this.address}/news`);
    news.addEventListener("committed", () => this.refresh());
    setInterval(() => document.visibilityState === "visible" && this.refresh(), NOW_AND_THEN);
  }

  /** Soon: several cards that arrive together are fetched together, and what arrives while one looks is looked at again. */
  refresh(): void {
    if (this.timer !== undefined) {
      this.again ||= this.looking;
      return;
    }
    this.timer = setTimeout(() => void this.turn(), SOON);
  }

  private async turn(): Promise<void> {
    this.looking = true;
    // A connection that breaks off in the middle is no news.
    await this.look().catch(() => {});
    this.looking = false;
    this.timer = undefined;
    if (!this.again) return;
    this.again = false;
    this.refresh();
  }

  private async look(): Promise<void> {
    const answer = await fetch(location.pathname, { headers: { accept: "text/html" } }).catch(() => null);
    if (!answer?.ok) return;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    for (const here of document.querySelectorAll<HTMLElement>("[data-fresh]")) {
      const there = page.getElementById(here.id);
      if (there && there.innerHTML !== here.innerHTML) replace(here, there);
    }
    this.fresh();
  }
}

/** Takes over the newer part; who stood at a button in it stands there again. */
function replace(here: HTMLElement, there: HTMLElement): void {
  const stood = here.contains(document.activeElement) ? (document.activeElement as HTMLElement).dataset.stands : undefined;
  here.innerHTML = there.innerHTML;
  if (stood) here.querySelector<HTMLElement>(`[data-stands="${stood}"]`)?.focus();
}
