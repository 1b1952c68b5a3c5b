// What the door's page says of the last person seen.

import type { Answer } from "../outbox/entries";

/** What the server says of somebody seen at the door. */
export interface Seen extends Answer {
  participant?: string;
  what?: string;
  name?: string;
  words?: string;
  category?: string;
  groups?: string[];
  late?: string;
  page?: string;
}

export type Kind = "recognised" | "done" | "refused" | "unknown" | "back" | "ended";

export class Notice {
  private readonly words: DOMStringMap;

  constructor(private readonly page: HTMLElement) {
    this.words = page.dataset;
  }

  /** Shows words, with what the server said and a button to take it back where that can be done. */
  show(kind: Kind, words = "", seen?: Seen, id = ""): void {
    const place = this.page.querySelector<HTMLElement>("[data-said]");
    if (!place) return;
    const box = document.createElement("div");
    box.className = kind === "unknown" || kind === "refused" ? "notice bad" : "notice";
    box.dataset.shown = id;
    box.dataset.kind = kind;
    box.append(this.lines(words, seen));
    const undone = kind === "recognised" || (kind === "done" && seen?.participant && seen.what !== "mistaken");
    if (undone) box.append(this.undoButton(id, seen?.participant));
    place.replaceChildren(box);
    place.hidden = words === "";
  }

  private lines(words: string, seen: Seen = {}): DocumentFragment {
    const lines = document.createDocumentFragment();
    const add = (text: string | undefined, name: string): void => {
      if (text) lines.append(Object.assign(document.createElement(name), { textContent: text, dir: "auto" }));
    };
    add(seen.name, "strong");
    add(words, "p");
    add(seen.category, "p");
    for (const group of seen.groups ?? []) add(group, "p");
    for (const [href, textContent = ""] of [[seen.late, this.words.late], [seen.page, this.words.own]]) {
      if (!href) continue;
      const line = document.createElement("p");
      line.append(Object.assign(document.createElement("a"), { href, textContent, target: "_blank" }));
      lines.append(line);
    }
    return lines;
  }

  private undoButton(id: string, participant?: string): HTMLButtonElement {
    const button = document.createElement("button");
    Object.assign(button, { type: "button", className: "plain", textContent: this.words.undo ?? "" });
    button.dataset.undoes = id;
    if (participant) button.dataset.participant = participant;
    return button;
  }
}
