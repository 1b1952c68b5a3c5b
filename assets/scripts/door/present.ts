// How many are here, the same on every door, and whether there is a connection:
// an answer that does not come within three seconds counts as none.

import { ask, STANDING } from "../ask";
import { followNews, parsed } from "../news";
import { clock } from "../hour";

/** What makes the list that this device holds another: somebody new, the end of the day, or news that was missed. */
const LIST_CHANGED = /entered|walk_in|participant_arrived|code_withdrawn|closed|hall|missed|^$/;
/** How often the connection is tried while nothing happens, in seconds. */
const OFTEN = 10;

export class Present {
  private since: number | undefined;
  private known: number;
  private more = 0;

  constructor(
    private readonly page: HTMLElement,
    private readonly address: string,
    private readonly changed: (connected: boolean) => void,
  ) {
    this.known = Number(page.querySelector<HTMLElement>("[data-here]")?.dataset.count ?? 0);
  }

  get isConnected(): boolean {
    return this.since === undefined;
  }

  /** Shows it again after every commit; says when the list is another. */
  follow(listChanged: () => void): void {
    const heard = (kind: string): void => {
      if (LIST_CHANGED.test(kind)) listChanged();
    };
    followNews(this.page.dataset.news ?? "", () => this.show(), { heard, every: OFTEN });
    addEventListener("offline", () => this.connected(false));
    addEventListener("online", () => void this.show());
    void this.show();
  }

  async show(): Promise<void> {
    const answer = await ask(`${this.address}/now`, {}, STANDING);
    const text = answer?.ok && !answer.redirected ? await parsed(answer).catch(() => null) : null;
    const count = text?.querySelector<HTMLElement>("#now [data-count]")?.dataset.count;
    if (count !== undefined) this.known = Number(count);
    this.connected(answer !== null);
  }

  /** Those whom this device has marked and not yet told of. */
  waiting(more: number): void {
    this.more = more;
    this.tell();
  }

  connected(yes: boolean): void {
    const turned = yes !== this.isConnected;
    if (turned) this.since = yes ? undefined : Date.now();
    this.tell();
    if (turned) this.changed(yes);
  }

  private tell(): void {
    const { page, since } = this;
    page.dataset.net = since === undefined ? "on" : "off";
    const here = page.querySelector<HTMLElement>("[data-here]");
    if (here) here.textContent = String(this.known + (since === undefined ? 0 : this.more));
    const away = page.querySelector<HTMLElement>("[data-away]");
    if (away) away.hidden = since === undefined;
    const when = page.querySelector("[data-since]");
    if (when && since !== undefined) when.textContent = clock(since);
  }
}
