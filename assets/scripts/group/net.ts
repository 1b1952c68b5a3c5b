// Whether this phone reaches the server, in a line of words, and since when not.

import { clock } from "../hour";

export class Net {
  private since: number | undefined;
  private readonly page = document.querySelector<HTMLElement>("[data-net]");

  constructor() {
    addEventListener("offline", () => this.is(false));
    if (navigator.onLine === false) this.is(false);
  }

  is(yes: boolean): void {
    if (yes === (this.since === undefined)) return;
    this.since = yes ? undefined : Date.now();
    const { page, since } = this;
    if (!page) return;
    page.dataset.net = yes ? "on" : "off";
    const away = page.querySelector<HTMLElement>("[data-away]");
    if (!away) return;
    away.hidden = yes;
    const when = away.querySelector("[data-since]");
    if (when && since !== undefined) when.textContent = clock(since);
  }
}
