// Who is here and who came last, from any door; and whether there is a connection.

import { followNews, parsed } from "../news";

/** What makes the list that this device holds another: somebody new, the end of the day, or news that was missed. */
const LIST_CHANGED = /entered|walk_in|participant_arrived|closed|missed|^$/;

export class Present {
  constructor(
    private readonly page: HTMLElement,
    private readonly address: string,
  ) {}

  /** Shows it again after every commit; says when the list is another. */
  follow(listChanged: () => void): void {
    const heard = (kind: string): void => {
      if (LIST_CHANGED.test(kind)) listChanged();
    };
    followNews(this.page.dataset.news ?? "", () => this.show(), { heard });
    void this.show();
  }

  async show(): Promise<void> {
    const place = this.page.querySelector<HTMLElement>("[data-now]");
    const answer = await fetch(`${this.address}/now`).catch(() => null);
    const now = answer?.ok && !answer.redirected ? (await parsed(answer)).getElementById("now") : null;
    if (place && now && now.innerHTML !== place.innerHTML) place.innerHTML = now.innerHTML;
    this.connected(answer !== null);
  }

  connected(yes: boolean): void {
    const away = this.page.querySelector<HTMLElement>("[data-away]");
    if (away) away.hidden = yes;
  }
}
