// The door: a device that recognises invitations, finds names and enters
// people who come uninvited. What it sees waits in the outbox until the server
// has it; nothing that waits there has a name or a code in it. Names that
// somebody types while there is no connection stay in this page's memory.

import { keepOffline, opensAgain, sendLater } from "../offline";
import { Outbox } from "../outbox";
import { waits, type Field, type News } from "../outbox/entries";
import { identity } from "../outbox/identity";
import { Camera, hasCamera } from "./camera";
import { codeIn } from "./code";
import { List } from "./list";
import { Notice, type Seen } from "./notice";
import { Present } from "./present";
import { Search } from "./search";
import { sendNow } from "./send";

class Door {
  private outbox: Outbox | null = null;
  private list!: List;
  private camera: Camera | null = null;
  /** What was typed of people who wait for a connection, by the identity of their arrival. */
  private readonly named = new Map<string, Field[]>();
  private readonly address: string;
  private readonly words: DOMStringMap;
  private readonly notice: Notice;
  private readonly search: Search;
  private readonly present: Present;

  constructor(private readonly page: HTMLElement) {
    this.address = page.dataset.door ?? "";
    this.words = page.dataset;
    this.notice = new Notice(page);
    this.search = new Search(page, this.address, (code) => this.list.recognise(code) !== null, (code) => void this.scanned(code));
    this.present = new Present(page, this.address);
  }

  async open(): Promise<void> {
    const workshop = this.words.workshop ?? "";
    this.list = await List.open(workshop, `${this.address}/list.json`, () => this.end());
    this.outbox = await Outbox.open(`door-${workshop}`, (news) => void this.heard(news));
    this.listenToForms();
    this.readyCamera();
    this.present.follow(() => void this.list.refresh());
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
    this.notice.show("ended", this.words.ended);
  }

  private connected(): void {
    void this.list.refresh();
    this.outbox?.nudge();
    void this.present.show();
  }

  // --- What is done here.

  private listenToForms(): void {
    const find = this.form("find");
    find?.addEventListener("input", () => this.search.touched());
    this.onSubmit(find, () => this.search.entered());
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

  private what(): string {
    return this.page.querySelector<HTMLInputElement>("[name=what]:checked")?.value ?? "came";
  }

  /** A code was scanned or typed. */
  private async scanned(text: string): Promise<void> {
    const code = codeIn(text);
    if (!code) return this.notice.show("unknown", this.words.unknown);
    const known = this.list.recognise(code);
    if (known) return this.see(this.what(), [["salt", known.salt], ["mark", known.mark]]);
    // Entered since the list was handed out, or no code of this workshop: the server knows.
    const id = identity();
    const answer = await sendNow(this.address, id, [["code", code], ...this.seen(this.what())]);
    if (!answer) return this.notice.show("unknown", this.words.unknown);
    this.answered(id, answer.ok, answer.seen);
    void this.list.refresh();
  }

  private seen(what: string): Field[] {
    return [["what", what], ["at", String(Math.round(this.list.now()))], ["device", this.list.device]];
  }

  /** Notes what was seen; it is on its way, or waits. */
  private async see(what: string, who: Field[], more: Field[] = []): Promise<void> {
    const id = identity();
    this.notice.show("recognised", this.words.recognised, undefined, id);
    const fields = [...who, ...this.seen(what), ...more];
    if (this.outbox) {
      await this.outbox.put(this.address, fields, { id });
      return sendLater();
    }
    const answer = await sendNow(this.address, id, fields);
    if (answer) this.answered(id, answer.ok, answer.seen);
    else this.notice.show("unknown", this.words.unsent);
  }

  /** A button beside a name that was found. */
  private async marked(form: HTMLFormElement, what: string): Promise<void> {
    const participant = new FormData(form).get("participant");
    if (typeof participant !== "string") return;
    this.search.clear();
    await this.see(what, [["participant", participant]]);
  }

  /** Takes back what was seen by mistake: before it was sent, or by saying so. */
  private async undo(button: HTMLElement): Promise<void> {
    const { undoes: undo = "", participant } = button.dataset;
    button.remove();
    if (participant) return this.see("mistaken", [["participant", participant]], [["about", undo]]);
    const waiting = (await this.outbox?.entries())?.find((entry) => entry.id === undo);
    if (!waiting || !(await this.outbox?.takeOut(undo))) return;
    const who = waiting.fields.filter(([name]) => ["participant", "salt", "mark"].includes(name));
    // What was sent once may have arrived without our hearing of it.
    if (waiting.tries > 0 && who.length) await this.see("mistaken", who, [["about", undo]]);
    else this.notice.show("back", this.words.back);
  }

  /** Somebody who was not invited. Their name is told at once or kept in memory, never on the disk. */
  private async enter(form: HTMLFormElement): Promise<void> {
    const typed = new FormData(form);
    const of = (name: string): string => String(typed.get(name) ?? "").trim();
    const [id, name] = [identity(), of("name")];
    const fields: Field[] = [["category", of("category")], ["sex", of("sex")], ...this.seen("came")];
    const answer = await sendNow(form.action, id, [...fields, ["name", name]]);
    if (answer) {
      this.answered(id, answer.ok, answer.seen);
      if (!answer.ok) return;
    } else if (this.outbox) {
      if (name) this.named.set(id, [...fields, ["name", name]]);
      await this.outbox.put(form.action, fields, { id });
      this.notice.show("recognised", this.words[name ? "waitsNamed" : "waits"], undefined, id);
      await sendLater();
    } else {
      return this.notice.show("unknown", this.words.unsent);
    }
    // Whoever has begun to type the next guest meanwhile goes on.
    if (!holdsStill(form, typed)) return;
    form.reset();
    form.querySelector<HTMLInputElement>("[name=name]")?.focus();
  }

  // --- What the server says.

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
    const answer = await sendNow(form.action, id, fields);
    if (!answer) return;
    this.named.delete(id);
    this.answered(id, answer.ok, answer.seen);
  }

  private answered(id: string, ok: boolean, seen: Seen): void {
    if (!ok) return this.notice.show("refused", (seen.sentences ?? []).join(" "), undefined, id);
    this.notice.show("done", seen.words, seen, id);
    void this.present.show();
  }

  /** How many arrivals wait for a connection. */
  private async showWaiting(): Promise<void> {
    const place = this.page.querySelector<HTMLElement>("[data-waiting]");
    const count = (await this.outbox?.entries().catch(() => []))?.filter(waits).length ?? 0;
    if (!place) return;
    const number = place.querySelector<HTMLElement>("[data-count]");
    if (number) number.textContent = String(count);
    place.hidden = count === 0;
    this.present.connected(navigator.onLine);
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

/** Whether a form's fields say what they said when it was sent. */
function holdsStill(form: HTMLFormElement, sent: FormData): boolean {
  return JSON.stringify([...new FormData(form)]) === JSON.stringify([...sent]);
}

const page = document.querySelector<HTMLElement>("[data-door]");
if (page) void new Door(page).open();
