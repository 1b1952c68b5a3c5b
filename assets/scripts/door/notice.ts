// What the door says of the last person: it fills the screen, has a word, a
// shape, a colour, a sound and a buzz, and clears itself. A code that is not
// known stays until somebody chooses, and so does one to be handed over.

import type { Answer } from "../outbox/entries";
import { signal } from "./signals";

/** What the server says of somebody seen at the door. */
export interface Seen extends Answer {
  participant?: string;
  what?: string;
  already?: boolean;
  name?: string;
  words?: string;
  since?: string;
  category?: string;
  groups?: string[];
  late?: string;
  /** The code of the day, which opens today's votes. */
  day?: string;
  /** The lasting code of somebody who has no letter that says it. */
  code?: string;
  page?: string;
}

export type Kind = "checking" | "came" | "already" | "unknown" | "left" | "back" | "refused" | "ended" | "moved" | "code";

/** What is told of an answer. */
export interface Told {
  /** The identity of what was marked. */
  id?: string;
  lines?: (string | undefined)[];
  seen?: Seen;
  /** Whether it can be taken back. */
  undo?: boolean;
  /** Whether it waits for a connection. */
  waits?: boolean;
}

/** How long an answer stays, in milliseconds. */
const STAYS = 3_000;
/** The look of an answer: the kinds that share one. */
const LOOKS: Record<Kind, string> = { checking: "checking", came: "came", already: "already", unknown: "unknown", left: "left", back: "checking", refused: "unknown", ended: "left", moved: "moved", code: "came" };
const STAYING = ["unknown", "refused", "ended", "moved", "checking"];

/** Whether there is a code to say or to hand over. */
const hasCode = (seen: Seen | undefined): boolean => Boolean(seen?.day ?? seen?.code);

export class Notice {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private sounded = "";
  private readonly place: HTMLElement | null;

  constructor(
    private readonly page: HTMLElement,
    private readonly cleared: () => void,
  ) {
    this.place = page.querySelector("[data-said]");
  }

  /** Whether the answer about this mark is what is seen. */
  shows(id: string, kind?: Kind): boolean {
    const box = this.place?.firstElementChild as HTMLElement | null | undefined;
    return this.place?.hidden === false && box?.dataset.shown === id && (!kind || box.dataset.kind === kind);
  }

  show(kind: Kind, told: Told = {}): void {
    const { place } = this;
    if (!place) return;
    clearTimeout(this.timer);
    const stays = STAYING.includes(kind) || hasCode(told.seen);
    const box = document.createElement("div");
    box.className = "door-box";
    Object.assign(box.dataset, { kind, shown: told.id ?? "", waits: told.waits ? "yes" : "no" });
    box.append(this.middle(kind, told), this.end(kind, told));
    if (!stays) box.append(this.part("div", "door-fade", this.part("span")));
    place.replaceChildren(box);
    place.hidden = false;
    this.page.dataset.kind = LOOKS[kind];
    const sound = `${told.id}${LOOKS[kind]}`;
    if (sound !== this.sounded) signal(LOOKS[kind]);
    this.sounded = sound;
    if (!stays) this.timer = setTimeout(() => this.clear(), STAYS);
  }

  /** Nobody is seen any more. */
  clear(): void {
    clearTimeout(this.timer);
    if (!this.place || this.place.hidden) return;
    this.place.hidden = true;
    this.place.replaceChildren();
    delete this.page.dataset.kind;
    this.cleared();
  }

  private middle(kind: Kind, { lines = [], seen = {} }: Told): HTMLElement {
    const middle = this.part("div", "door-mid");
    const shape = this.page.querySelector<HTMLTemplateElement>(`[data-shape="${LOOKS[kind]}"]`);
    if (shape) middle.append(shape.content.cloneNode(true));
    middle.append(this.words("p", "word", this.page.dataset[`word${kind[0]!.toUpperCase()}${kind.slice(1)}`]));
    if (seen.name) middle.append(this.words("p", "who", seen.name));
    const { dayCode, slip, laterCode } = this.page.dataset;
    if (seen.day) middle.append(this.words("p", "", dayCode), this.words("p", "door-code", seen.day), this.words("p", "", slip));
    if (seen.code) middle.append(this.line("door-later", laterCode, seen.code));
    for (const line of [...lines, seen.since, seen.category, ...(seen.groups ?? [])]) if (line) middle.append(this.words("p", "", line));
    return middle;
  }

  private end(kind: Kind, { id = "", seen, undo }: Told): HTMLElement {
    const end = this.part("div", "door-end");
    const words = this.page.dataset;
    if (kind === "unknown") {
      end.append(this.button("full", words.byName, { opens: "search" }), this.button("", words.guest, { opens: "new" }));
      end.append(this.button("", words.again, { done: "" }));
      return end;
    }
    if (kind === "ended" || kind === "moved" || kind === "checking") return end;
    if (hasCode(seen)) end.append(this.button("full", words.handed, { done: "" }));
    if (undo) end.append(this.button("", words.undo, { undoes: id, ...(seen?.participant && { participant: seen.participant }) }));
    else if (!hasCode(seen)) end.append(this.button("", words.next, { done: "" }));
    if (seen?.participant && !hasCode(seen) && ["came", "already"].includes(kind)) end.append(this.button("", words.giveCode, { gives: seen.participant }));
    if (seen?.late) end.append(this.link(seen.late, words.late));
    return end;
  }

  private part(name: string, className = "", ...inside: (Node | string)[]): HTMLElement {
    const part = Object.assign(document.createElement(name), { className });
    part.append(...inside);
    return part;
  }

  private words(name: string, className: string, text = ""): HTMLElement {
    return Object.assign(document.createElement(name), { className, textContent: text, dir: "auto" });
  }

  /** Words, and a code in its own direction beside them. */
  private line(className: string, text = "", code = ""): HTMLElement {
    const beside = Object.assign(document.createElement("bdi"), { textContent: code });
    return this.part("p", className, `${text} `, beside);
  }

  private button(className: string, text: string | undefined, data: Record<string, string>): HTMLElement {
    const button = Object.assign(document.createElement("button"), { type: "button", className, textContent: text ?? "" });
    Object.assign(button.dataset, data);
    return button;
  }

  private link(href: string, text: string | undefined): HTMLElement {
    return Object.assign(document.createElement("a"), { href, textContent: text ?? "", target: "_blank" });
  }
}
