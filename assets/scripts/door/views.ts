// The page shows one thing at a time: what the camera sees, the search, or
// somebody who comes uninvited. Leaving is a mode for one mark: it ends with it,
// and by itself, so that it never takes the next arrival for an exit.

export type View = "scan" | "search" | "new";

/** How long nothing may happen in the mode of leaving, in milliseconds. */
const LEAVING = 20_000;

/** What is missing of the screen's height, at least, where a keyboard has come up, in pixels. */
const KEYS = 120;

export class Views {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private sees = false;
  private readonly wide = matchMedia("(min-width: 60rem)");

  constructor(
    private readonly page: HTMLElement,
    private readonly changed: () => void,
  ) {
    visualViewport?.addEventListener("resize", () => this.fit());
    page.addEventListener("input", () => this.what === "left" && this.count());
    this.fit();
  }

  /** Where the page stands when nothing else is asked: at the camera, or at the search where there is none. */
  camera(sees: boolean, shows = true): void {
    this.sees = sees;
    this.page.dataset.camera = sees ? "yes" : "no";
    if (shows) this.show(this.home);
  }

  private get home(): View {
    return this.sees ? "scan" : "search";
  }

  get view(): View {
    return (this.page.dataset.view ?? "search") as View;
  }

  show(view: View): void {
    const before = this.page.dataset.view;
    this.page.dataset.view = view === "scan" ? this.home : view;
    // What was typed before the page was ready stays.
    if (before && before !== this.view) this.changed();
    if (view === "new") this.field("[data-form=new] [name=name]")?.focus();
    else this.focus();
  }

  /** The keyboard stands in the search wherever the search is seen. On a phone
   * that scans it would only cover the picture. */
  focus(): void {
    if (this.view === "search" || (this.view === "scan" && this.wide.matches)) this.field("[name=q]")?.focus({ preventScroll: true });
  }

  field(selector: string): HTMLInputElement | null {
    return this.page.querySelector(selector);
  }

  get what(): string {
    return this.page.dataset.what ?? "came";
  }

  /** The next mark is somebody who leaves. */
  leave(): void {
    this.page.dataset.what = "left";
    this.count();
    this.show("scan");
  }

  /** Back to arrivals. */
  stay(): void {
    clearTimeout(this.timer);
    this.page.dataset.what = "came";
  }

  /** What is marked now; leaving ends with it. */
  take(): string {
    const { what } = this;
    this.stay();
    return what;
  }

  private count(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.stay(), LEAVING);
  }

  /** As high as what is seen: the keyboard of a phone takes its part, and results stand above it. */
  private fit(): void {
    if (!visualViewport) return;
    const { height } = visualViewport;
    this.page.style.setProperty("--seen", `${Math.round(height)}px`);
    this.page.toggleAttribute("data-keys", height < innerHeight - KEYS);
  }
}
