// The rapporteur's phone keeps what was typed until the server has it: the
// text being written, and cards whose sending failed. A card gets its identity
// here, so that sending it twice is one card.

interface Card {
  key: string;
  question: string;
  text: string;
  refused?: boolean;
}

/** A random UUID; `crypto.randomUUID` is missing on a hall's plain HTTP. */
function identity(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6]! & 0x0f) | 0x40;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Keeps the cards of the group's form; does nothing on other pages. */
export function keepCards(): void {
  const form = document.querySelector<HTMLFormElement>("form[data-cards]");
  const area = form?.querySelector<HTMLTextAreaElement>("textarea");
  if (form && area) new Keeper(form, area).begin();
}

class Keeper {
  private readonly place: string;
  private readonly list: HTMLElement | null;

  constructor(
    private readonly form: HTMLFormElement,
    private readonly area: HTMLTextAreaElement,
  ) {
    this.place = `cards-${form.dataset.cards}`;
    this.list = form.querySelector(".pending");
  }

  begin(): void {
    const draft = localStorage.getItem(this.draftPlace());
    if (draft && this.area.value.trim() === "") this.area.value = draft;
    this.area.addEventListener("input", () => localStorage.setItem(this.draftPlace(), this.area.value));
    // Before the page's own guard against a second press sees it.
    this.form.addEventListener("submit", (event) => {
      event.preventDefault();
      event.stopPropagation();
      this.write();
    });
    addEventListener("online", () => void this.send());
    setInterval(() => void this.send(), 15_000);
    this.show();
    void this.send();
  }

  private write(): void {
    const text = this.area.value.trim();
    if (text === "") return;
    this.save([...this.cards(), { key: identity(), question: this.question(), text }]);
    this.area.value = "";
    localStorage.removeItem(this.draftPlace());
    this.area.focus();
    void this.send();
  }

  /** Sends what waits, one after another, in one tab at a time. */
  private async send(): Promise<void> {
    if (!this.cards().some((card) => !card.refused)) return;
    const work = () => this.sendAll();
    await (navigator.locks ? navigator.locks.request(this.place, work) : work());
  }

  private async sendAll(): Promise<void> {
    for (const card of this.cards().filter((card) => !card.refused)) {
      const body = new URLSearchParams({ key: card.key, question: card.question, text: card.text });
      const answer = await fetch(this.form.action, { method: "POST", body }).catch(() => null);
      // No connection, a busy or a stumbling server: it waits for the next turn.
      if (!answer || answer.status === 429 || answer.status >= 500) return;
      const others = this.cards().filter((kept) => kept.key !== card.key);
      this.save(answer.ok ? others : [...others, { ...card, refused: true }]);
      if (answer.ok) this.takeOver(await answer.text());
    }
  }

  /** The group's cards as the server has them now. */
  private takeOver(html: string): void {
    const own = new DOMParser().parseFromString(html, "text/html").getElementById("own");
    const here = document.getElementById("own");
    if (own && here) here.innerHTML = own.innerHTML;
  }

  private show(): void {
    this.list?.replaceChildren(...this.cards().map((card) => this.row(card)));
  }

  private row(card: Card): HTMLLIElement {
    const row = document.createElement("li");
    const words = document.createElement(card.refused ? "button" : "span");
    words.textContent = card.text;
    words.dir = "auto";
    if (words instanceof HTMLButtonElement) {
      words.type = "button";
      words.className = "plain";
      words.addEventListener("click", () => this.takeBack(card));
    }
    const state = document.createElement("small");
    state.textContent = (card.refused ? this.form.dataset.refused : this.form.dataset.waiting) ?? "";
    row.append(words, " ", state);
    return row;
  }

  /** Brings a card that was not accepted back into the field. */
  private takeBack(card: Card): void {
    this.save(this.cards().filter((kept) => kept.key !== card.key));
    this.area.value = [this.area.value.trim(), card.text].filter((text) => text !== "").join("\n");
    this.area.focus();
  }

  private cards(): Card[] {
    return JSON.parse(localStorage.getItem(this.place) ?? "[]") as Card[];
  }

  private save(cards: Card[]): void {
    localStorage.setItem(this.place, JSON.stringify(cards));
    this.show();
  }

  private question(): string {
    return this.form.querySelector<HTMLInputElement>("[name=question]")?.value ?? "";
  }

  private draftPlace(): string {
    return `${this.place}-${this.question()}`;
  }
}
