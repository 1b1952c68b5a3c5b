// The one follower of live news: the server says that something happened, and
// the page looks again. Whoever looks decides what is fetched and shown.

import { ask } from "./ask";

/** People write in bursts: one look answers for all commits of a moment. */
const MOMENT = 300;

/** Told to the document after each look of a live page: whether the server answered. */
export const LOOKED = "mithaq-looked";

export interface Manner {
  /** How often to look besides, in seconds, while the page is seen. */
  every?: number;
  /** Lets the phones of a hall come one after another within so many milliseconds. */
  spread?: number;
  /** Hears the kind of each commit at once. */
  heard?: (kind: string) => void;
}

/** Looks after every burst of news from an address; gives what asks for a look besides. */
export function followNews(address: string, look: () => Promise<void>, { every = 0, spread = 0, heard }: Manner = {}): () => void {
  const looking = new Looking(look);
  const soon = (): void => looking.after(MOMENT);
  const news = new EventSource(address);
  news.addEventListener("committed", (event) => {
    heard?.(event.data.split(" ")[0] ?? "");
    looking.after(MOMENT + Math.random() * spread);
  });
  if (every > 0) setInterval(() => document.visibilityState === "visible" && looking.after(0), every * 1000);
  return soon;
}

/** One look at a time; what is asked for during one is another after it. */
class Looking {
  private state: "idle" | "waiting" | "looking" = "idle";
  private again = false;

  constructor(private readonly look: () => Promise<void>) {}

  after(pause: number): void {
    if (this.state === "looking") this.again = true;
    if (this.state !== "idle") return;
    this.state = "waiting";
    setTimeout(() => void this.turn(), pause);
  }

  private async turn(): Promise<void> {
    this.state = "looking";
    // A connection that breaks off in the middle is no news.
    await this.look().catch(() => {});
    this.state = "idle";
    if (!this.again) return;
    this.again = false;
    this.after(MOMENT);
  }
}

/** A page of ours as it is now; nothing without a good answer. */
export async function pageAt(address: string): Promise<Document | null> {
  const answer = await ask(address, { headers: { accept: "text/html" } });
  return answer?.ok ? parsed(answer) : null;
}

/** The page in an answer. */
export async function parsed(answer: Response): Promise<Document> {
  return new DOMParser().parseFromString(await answer.text(), "text/html");
}
