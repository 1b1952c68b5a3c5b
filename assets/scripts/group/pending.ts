// What was written and is not yet at the server, and what the server did not
// take as it is: nothing of it goes without somebody deciding so.

import type { Outbox } from "../outbox";
import { waits, type Entry, type Field } from "../outbox/entries";
import type { Cards } from "./cards";
import type { Written } from "./sent";

interface About {
  kind: "card" | "change" | "withdraw" | "photo" | "voice" | "help";
  number?: string;
  question?: string;
  typed?: Record<string, string>;
}

/** What is pressed rather than written shows itself where it is pressed. */
const PRESSED = ["voice", "help"];

export class Pending {
  /** How much is kept here. */
  count = 0;
  /** How much of it waits to be sent. */
  waits = 0;
  /** How many cards are among it. */
  unsent = 0;
  private readonly list: HTMLElement | null;
  private readonly words: DOMStringMap;

  constructor(
    form: HTMLFormElement,
    private readonly outbox: Outbox,
    private readonly cards: Cards,
    private readonly more: (card: Written) => void,
  ) {
    this.list = document.querySelector(".pending");
    this.words = form.dataset;
  }

  async show(): Promise<void> {
    const entries = await this.outbox.entries();
    this.count = entries.length;
    this.waits = entries.filter(waits).length;
    this.unsent = entries.filter((entry) => about(entry).kind === "card").length;
    const shown = entries.filter((entry) => !PRESSED.includes(about(entry).kind) || entry.state === "refused");
    this.list?.replaceChildren(...shown.map((entry) => this.row(entry)));
  }

  private row(entry: Entry): HTMLLIElement {
    const row = document.createElement("li");
    const { kind, number, typed } = about(entry);
    const words = element("span", typed?.text ?? (kind === "photo" ? this.words.picture : "") ?? "");
    row.append(number ? element("strong", number) : clock(), " ", words, " ");
    if (entry.state === "waiting") row.append(element("small", this.words.waiting ?? ""));
    else this.refused(row, entry);
    if (kind === "card" && entry.state === "waiting" && this.words.more) row.append(" ", this.button(this.words.more, () => this.ask(entry)));
    if (kind === "card" && (entry.state === "refused" || entry.tries === 0)) {
      row.append(" ", this.button(this.words.back, () => this.takeBack(entry)));
    }
    return row;
  }

  private refused(row: HTMLElement, entry: Entry): void {
    row.className = "refused";
    const { kind } = about(entry);
    const now = entry.answer?.now as { text: string; revision: number } | undefined;
    if (kind === "change" && now) {
      row.append(element("p", this.words.theirs ?? ""), element("blockquote", now.text));
      row.append(this.button(this.words.ours, () => this.insist(entry, now.revision)), " ");
      row.append(this.button(this.words.yield, () => this.outbox.takeOut(entry.id)));
      return;
    }
    for (const sentence of entry.answer?.sentences ?? []) row.append(element("p", sentence));
    row.append(this.button(this.words.again, () => this.outbox.change(entry.id, {})));
    if (kind !== "card") row.append(" ", this.button(this.words.drop, () => this.outbox.takeOut(entry.id)));
  }

  /** A card is asked about before it has arrived: the answers wait behind it. */
  private async ask(entry: Entry): Promise<void> {
    const { typed = {} } = about(entry);
    this.more({ card: entry.id, text: typed.text ?? "", revision: "1", typed });
  }

  /** The own words once more, on what the card says now. */
  private insist(entry: Entry, revision: number): Promise<void> {
    const fields = entry.fields.map(([name, value]): Field => [name, name === "revision" ? String(revision) : value]);
    return this.outbox.change(entry.id, { fields });
  }

  /** A card comes back into the form, unless it is just on its way. */
  private async takeBack(entry: Entry): Promise<void> {
    const { typed = {}, question = "" } = about(entry);
    if (await this.outbox.takeOut(entry.id)) await this.cards.takeBack(typed, question);
  }

  private button(words: string | undefined, pressed: () => Promise<unknown>): HTMLButtonElement {
    const button = element("button", words ?? "");
    button.type = "button";
    button.className = "plain";
    button.addEventListener("click", () => void pressed());
    return button;
  }
}

/** A card that has not arrived has no number yet. */
function clock(): Node {
  const drawn = document.querySelector("[data-waits] svg")?.cloneNode(true) as Element | undefined;
  const place = element("span", "");
  place.className = "number";
  if (drawn) place.append(drawn);
  return place;
}

const about = (entry: Entry): About => entry.about as unknown as About;

function element<K extends keyof HTMLElementTagNameMap>(name: K, words: string): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  made.textContent = words;
  made.dir = "auto";
  return made;
}
