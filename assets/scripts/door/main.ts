// The door: a device that recognises invitations, finds names and enters
// people who come uninvited. What it sees waits in the outbox until the server
// has it; nothing that waits there has a name or a code in it. Names that
// somebody types while there is no connection stay in this page's memory.

import { keepOffline, opensAgain, sendLater } from "../offline";
import { identity, Outbox, type Answer, type Field, type News } from "../outbox";
import { Camera, hasCamera } from "./camera";
import { List } from "./list";
import { codeIn } from "./mark";

interface Seen extends Answer {
  participant?: string;
  what?: string;
  name?: string;
  words?: string;
  category?: string;
  groups?: string[];
  late?: string;
  page?: string;
}

class Door {
  private outbox: Outbox | null = null;
  private list!: List;
  private camera: Camera | null = null;
  /** What was typed of people who wait for a connection, by the identity of their arrival. */
  private readonly named = new Map<string, Field[]>();
  private readonly address: string;
  private asked = 0;

  constructor(private readonly page: HTMLElement) {
    this.address = page.dataset.door ?? "";
  }

  async open(): Promise<void> {
    const workshop = this.page.dataset.workshop ?? "";
    this.list = await List.open(workshop, `${this.address}/list.json`, () => this.end());
    this.outbox = await Outbox.open(`door-${workshop}`, (news) => void this.heard(news));
    this.listenToForms();
    this.readyCamera();
    this.followNews();
    addEventListener("online", () => this.connected());
    addEventListener("offline", () => void this.showWaiting());
    const stays = this.page.querySelector<HTMLElement>("[data-stays-open]");
    if (stays) stays.hidden = opensAgain();
    await this.showWaiting();
    await keepOffline().catch(() => {});
    this.page.dataset.ready = "yes";
  }

  /** The workshop is closed or nobody is signed in: this device recognises nobody any more. */
  private end(): void {
    this.camera?.stop();
    this.show("ended", this.page.dataset.ended ?? "");
  }

  private connected(): void {
    void this.list.refresh();
    this.outbox?.nudge();
    void this.refreshNow();
  }

  // --- What is done here.

  private listenToForms(): void {
    const find = this.form("find");
    find?.addEventListener("input", () => this.searchSoon());
    this.onSubmit(find, () => this.searched());
    this.onSubmit(this.form("new"), (form) => void this.enter(form));
    this.page.addEventListener("submit", (event) => {
      const form = event.target as HTMLFormElement;
      if (form.dataset.mark === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      const button = (event as SubmitEvent).submitter as HTMLButtonElement | null;
      void this.marked(form, button?.value ?? "came");
    });
    this.page.addEventListener("click", (event) => {
      const button = (event.target as HTMLElement).closest<HTMLElement>("[data-undoes]");
      if (button) void this.undo(button);
    });
  }

  private onSubmit(form: HTMLFormElement | null, work: (form: HTMLFormElement) => void): void {
    form?.addEventListener("submit", (event) => {
      event.preventDefault();
      event.stopPropagation();
      work(form);
    });
  }

  private form(name: string): HTMLFormElement | null {
    return this.page.querySelector(`form[data-form="${name}"]`);
  }

  private typed(): string {
    return this.form("find")?.querySelector<HTMLInputElement>("[name=q]")?.value.trim() ?? "";
  }

  private timer: ReturnType<typeof setTimeout> | undefined;

  private searchSoon(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.search(), 250);
  }

  /** Enter: a whole code is a scan, anything else is looked for. */
  private searched(): void {
    clearTimeout(this.timer);
    const code = /\d|-/.test(this.typed()) ? codeIn(this.typed()) : null;
    if (!code) return void this.search();
    this.clearSearch();
    void this.scanned(code);
  }

  /** Shows whose name or code holds what was typed; only the server knows names. */
  private async search(): Promise<void> {
    const typed = this.typed();
    const found = this.page.querySelector<HTMLElement>("[data-found]");
    if (!found) return;
    const turn = ++this.asked;
    if (typed.length < 2) return found.replaceChildren();
    const answer = await fetch(`${this.address}/people?q=${encodeURIComponent(typed)}`).catch(() => null);
    if (turn !== this.asked) return;
    const part = answer?.ok ? await partOf(answer, "found") : null;
    if (turn !== this.asked) return;
    if (part) found.innerHTML = part;
    else found.textContent = this.page.dataset.noSearch ?? "";
  }

  private what(): string {
    return this.page.querySelector<HTMLInputElement>("[name=what]:checked")?.value ?? "came";
  }

  /** A code was scanned or typed. */
  private async scanned(text: string): Promise<void> {
    const code = codeIn(text);
    if (!code) return this.show("unknown", this.page.dataset.unknown ?? "");
    const known = this.list.recognise(code);
    if (known) return this.see(this.what(), [["salt", known.salt], ["mark", known.mark]]);
    // Entered since the list was handed out, or no code of this workshop: the server knows.
    const id = identity();
    const answer = await this.post(this.address, id, [["code", code], ...this.seen(this.what())]);
    if (!answer) return this.show("unknown", this.page.dataset.unknown ?? "");
    this.answered(id, answer.ok, answer.said);
    void this.list.refresh();
  }

  private seen(what: string): Field[] {
    return [["what", what], ["at", String(Math.round(this.list.now()))], ["device", this.list.device]];
  }

  /** Notes what was seen; it is on its way, or waits. */
  private async see(what: string, who: Field[], more: Field[] = []): Promise<void> {
    const id = identity();
    this.show("recognised", this.page.dataset.recognised ?? "", undefined, id);
    const fields = [...who, ...this.seen(what), ...more];
    if (this.outbox) {
      await this.outbox.put(this.address, fields, { id });
      return sendLater();
    }
    const answer = await this.post(this.address, id, fields);
    if (answer) this.answered(id, answer.ok, answer.said);
    else this.show("unknown", this.page.dataset.unsent ?? "");
  }

  /** A button beside a name that was found. */
  private async marked(form: HTMLFormElement, what: string): Promise<void> {
    const participant = new FormData(form).get("participant");
    if (typeof participant !== "string") return;
    await this.see(what, [["participant", participant]]);
    this.clearSearch();
  }

  private clearSearch(): void {
    const field = this.form("find")?.querySelector<HTMLInputElement>("[name=q]");
    if (field) field.value = "";
    this.asked += 1;
    this.page.querySelector("[data-found]")?.replaceChildren();
  }

  /** Takes back what was seen by mistake: before it was sent, or by saying so. */
  private async undo(button: HTMLElement): Promise<void> {
    const { undoes: undo = "", participant } = button.dataset;
    button.remove();
    if (participant) return this.see("mistaken", [["participant", participant]], [["about", undo]]);
    const waits = (await this.outbox?.entries())?.find((entry) => entry.id === undo);
    if (!waits || !(await this.outbox?.takeOut(undo))) return;
    const who = waits.fields.filter(([name]) => ["participant", "salt", "mark"].includes(name));
    // What was sent once may have arrived without our hearing of it.
    if (waits.tries > 0 && who.length) await this.see("mistaken", who, [["about", undo]]);
    else this.show("back", this.page.dataset.back ?? "");
  }

  /** Somebody who was not invited. Their name is told at once or kept in memory, never on the disk. */
  private async enter(form: HTMLFormElement): Promise<void> {
    const typed = new FormData(form);
    const of = (name: string) => String(typed.get(name) ?? "").trim();
    const [id, name] = [identity(), of("name")];
    const fields: Field[] = [["category", of("category")], ["sex", of("sex")], ...this.seen("came")];
    const answer = await this.post(form.action, id, [...fields, ["name", name]]);
    if (answer) {
      this.answered(id, answer.ok, answer.said);
      if (!answer.ok) return;
    } else if (this.outbox) {
      if (name) this.named.set(id, [...fields, ["name", name]]);
      await this.outbox.put(form.action, fields, { id });
      this.show("recognised", this.page.dataset[name ? "waitsNamed" : "waits"] ?? "", undefined, id);
      await sendLater();
    } else {
      return this.show("unknown", this.page.dataset.unsent ?? "");
    }
    form.reset();
    form.querySelector<HTMLInputElement>("[name=name]")?.focus();
  }

  // --- What the server says.

  /** Sends one thing now; nothing when there was no answer of ours. */
  private async post(url: string, id: string, fields: Field[]): Promise<{ ok: boolean; said: Seen } | null> {
    const body = new URLSearchParams([["key", id], ...fields]);
    const signal = AbortSignal.timeout(4_000);
    const answer = await fetch(url, { method: "POST", body, headers: { outbox: id }, redirect: "error", signal }).catch(() => null);
    const ok = answer?.headers.get("outbox-received") === id;
    if (!answer || (!ok && answer.headers.get("outbox-refused") !== id)) return null;
    return { ok, said: (await answer.json().catch(() => ({}))) as Seen };
  }

  private async heard(news: News): Promise<void> {
    if (news.what === "received" || news.what === "refused") {
      this.answered(news.id, news.what === "received", (news.answer ?? {}) as Seen);
      if (news.what === "received") await this.tellName(news.id);
      // What the server will not take is told once, and waits no more.
      else await this.outbox?.takeOut(news.id);
    }
    await this.showWaiting();
  }

  /** The name of somebody who was entered while there was no connection. */
  private async tellName(id: string): Promise<void> {
    const fields = this.named.get(id);
    const form = this.form("new");
    if (!fields || !form) return;
    const answer = await this.post(form.action, id, fields);
    if (answer) this.named.delete(id);
    if (answer) this.answered(id, answer.ok, answer.said);
  }

  private answered(id: string, ok: boolean, said: Seen): void {
    if (!ok) return this.show("refused", (said.sentences ?? []).join(" "), undefined, id);
    this.show("done", said.words ?? "", said, id);
    void this.refreshNow();
  }

  // --- What is shown.

  private show(kind: string, words: string, said?: Seen, id = ""): void {
    const place = this.page.querySelector<HTMLElement>("[data-said]");
    if (!place) return;
    const box = document.createElement("div");
    box.className = kind === "unknown" || kind === "refused" ? "notice bad" : "notice";
    box.dataset.shown = id;
    box.dataset.kind = kind;
    box.append(this.lines(words, said));
    const undone = kind === "recognised" || (kind === "done" && said?.participant && said.what !== "mistaken");
    if (undone) box.append(this.undoButton(id, said?.participant));
    place.replaceChildren(box);
    place.hidden = words === "";
  }

  private lines(words: string, said?: Seen): DocumentFragment {
    const lines = document.createDocumentFragment();
    const add = (text: string | undefined, name: string) => {
      if (!text) return;
      const line = document.createElement(name);
      line.textContent = text;
      line.dir = "auto";
      lines.append(line);
    };
    add(said?.name, "strong");
    add(words, "p");
    add(said?.category, "p");
    for (const group of said?.groups ?? []) add(group, "p");
    const links: [string | undefined, string | undefined][] = [[said?.late, this.page.dataset.late], [said?.page, this.page.dataset.own]];
    for (const [href, textContent = ""] of links) {
      if (!href) continue;
      const line = document.createElement("p");
      line.append(Object.assign(document.createElement("a"), { href, textContent, target: "_blank" }));
      lines.append(line);
    }
    return lines;
  }

  private undoButton(id: string, participant?: string): HTMLButtonElement {
    const button = document.createElement("button");
    Object.assign(button, { type: "button", className: "plain", textContent: this.page.dataset.undo ?? "" });
    button.dataset.undoes = id;
    if (participant) button.dataset.participant = participant;
    return button;
  }

  /** How many arrivals wait for a connection. */
  private async showWaiting(): Promise<void> {
    const place = this.page.querySelector<HTMLElement>("[data-waiting]");
    const count = (await this.outbox?.entries().catch(() => []))?.filter((entry) => entry.state === "waiting").length ?? 0;
    if (!place) return;
    const number = place.querySelector<HTMLElement>("[data-count]");
    if (number) number.textContent = String(count);
    place.hidden = count === 0;
    const away = this.page.querySelector<HTMLElement>("[data-away]");
    if (away) away.hidden = navigator.onLine;
  }

  private followNews(): void {
    const news = new EventSource(this.page.dataset.news ?? "");
    let waiting = false;
    news.addEventListener("committed", (event) => {
      const kind = String((event as MessageEvent).data).split(" ")[0] ?? "";
      // Somebody new, or the end of the day: the list this device holds is another now.
      if (/entered|walk_in|participant_arrived|closed/.test(kind) || kind === "") void this.list.refresh();
      if (waiting) return;
      waiting = true;
      setTimeout(() => {
        waiting = false;
        void this.refreshNow();
      }, 300);
    });
    void this.refreshNow();
  }

  /** Who is here and who came last, from any door. */
  private async refreshNow(): Promise<void> {
    const place = this.page.querySelector<HTMLElement>("[data-now]");
    const answer = await fetch(`${this.address}/now`).catch(() => null);
    const part = answer?.ok && !answer.redirected ? await partOf(answer, "now") : null;
    if (place && part !== null && part !== place.innerHTML) place.innerHTML = part;
    const away = this.page.querySelector<HTMLElement>("[data-away]");
    if (away) away.hidden = answer !== null;
  }

  // --- The camera.

  private readyCamera(): void {
    const button = this.page.querySelector<HTMLButtonElement>("[data-camera]");
    const video = this.page.querySelector("video");
    const without = this.page.querySelector<HTMLElement>("[data-no-camera]");
    if (!button || !video || !hasCamera()) {
      if (without) without.hidden = false;
      return;
    }
    const camera = new Camera(video, (text) => void this.scanned(text));
    this.camera = camera;
    button.hidden = false;
    button.addEventListener("click", () => void this.toggleCamera(camera, button, without));
  }

  private async toggleCamera(camera: Camera, button: HTMLButtonElement, without: HTMLElement | null): Promise<void> {
    if (camera.runs) camera.stop();
    else if (!(await camera.start()) && without) without.hidden = false;
    button.setAttribute("aria-pressed", String(camera.runs));
  }
}

/** The inside of an element of another page of ours. */
async function partOf(answer: Response, id: string): Promise<string | null> {
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  return page.getElementById(id)?.innerHTML ?? null;
}

const page = document.querySelector<HTMLElement>("[data-door]");
if (page) void new Door(page).open();
