// The door: a device that recognises invitations, finds names and enters people
// who come uninvited. Nobody has to be told how: the camera runs, an answer fills
// the screen and clears itself.

import { keepOffline, opensAgain } from "../offline";
import { Outbox } from "../outbox";
import type { News } from "../outbox/entries";
import { Arrivals, type Parts } from "./arrivals";
import { Camera, hasCamera } from "./camera";
import { clock } from "../hour";
import { Guests } from "./guests";
import { List } from "./list";
import { Notice } from "./notice";
import { Present } from "./present";
import { Search } from "./search";
import { readySound } from "./signals";
import { Views, type View } from "./views";

class Door {
  private camera: Camera | null = null;
  private parts!: Parts;
  private arrivals!: Arrivals;
  private guests!: Guests;
  private search!: Search;
  private readonly address: string;

  constructor(private readonly page: HTMLElement) {
    this.address = page.dataset.door ?? "";
  }

  async open(): Promise<void> {
    const { page, address } = this;
    const workshop = page.dataset.workshop ?? "";
    const views = new Views(page, () => this.search?.clear());
    const notice = new Notice(page, () => views.focus());
    const present = new Present(page, address, (connected) => connected && this.connected());
    const list = await List.open(workshop, `${address}/list.json`, (what) => this.listed(what, notice));
    const outbox = await Outbox.open(`door-${workshop}`, (news) => void this.heard(news));
    this.parts = { list, outbox, notice, views, present };
    this.arrivals = new Arrivals(page, address, this.parts);
    this.guests = new Guests(page, this.form("new"), this.arrivals, this.parts);
    this.search = new Search(page, address, () => this.parts.list, (code) => void this.arrivals.scanned(code));
    this.listen();
    this.showKnown();
    const stays = page.querySelector<HTMLElement>("[data-stays-open]");
    if (stays) stays.hidden = opensAgain();
    views.camera(false);
    page.dataset.ready = "yes";
    // A form that came back with its faults, or in which somebody types already, is what is seen first.
    if (page.querySelector(".faults") || this.form("new")?.contains(document.activeElement)) views.show("new");
    readySound();
    present.follow(() => void list.refresh());
    await this.arrivals.showWaiting();
    void this.startCamera();
    await keepOffline().catch(() => {});
  }

  private async heard(news: News): Promise<void> {
    await this.arrivals.heard(news);
    await this.guests.heard(news);
  }

  /** The list is as the server has it now; or there is none any more, and this device recognises nobody. */
  private listed(what: "fresh" | "ended" | "moved", notice: Notice): void {
    if (what === "fresh") return this.showKnown();
    this.camera?.stop();
    notice.show(what, { lines: [this.page.dataset[what]] });
  }

  private connected(): void {
    void this.parts.list.refresh();
    this.parts.outbox?.nudge();
  }

  /** How much this device knows, and how old that is. */
  private showKnown(): void {
    const knows = this.parts?.list.knows;
    const told = this.page.querySelector<HTMLElement>("[data-known]");
    if (told) told.hidden = !knows;
    const say = (name: string, text: string): void => {
      const place = told?.querySelector(`[data-${name}]`);
      if (place) place.textContent = text;
    };
    if (!knows) return;
    say("people", String(knows.people));
    say("as-of", clock(knows.asOf));
  }

  // --- What is done here.

  private listen(): void {
    const find = this.form("find");
    find?.addEventListener("input", () => this.search.touched());
    this.onSubmit(find, () => this.search.entered());
    this.onSubmit(this.form("new"), (form) => void this.guests.enter(form));
    this.page.addEventListener("submit", (event) => {
      const form = event.target as HTMLFormElement;
      if (form.dataset.mark === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      this.search.clear();
      void this.arrivals.marked(form, (event as SubmitEvent).submitter as HTMLButtonElement | null);
    });
    this.page.addEventListener("click", (event) => this.pressed(event));
    addEventListener("keydown", (event) => this.typed(event));
    addEventListener("online", () => this.connected());
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

  private pressed(event: MouseEvent): void {
    const chosen = (event.target as HTMLElement).closest<HTMLElement>("[data-opens], [data-leave], [data-stay], [data-done], [data-undoes], [data-gives]");
    if (!chosen) return;
    event.preventDefault();
    const { notice, views } = this.parts;
    const { opens, leave, stay, undoes, gives } = chosen.dataset;
    if (gives) return void this.arrivals.giveCode(gives);
    if (undoes !== undefined) return void this.arrivals.undo({ ...chosen.dataset });
    notice.clear();
    if (opens) views.show(opens as View);
    if (leave !== undefined) views.leave();
    if (stay !== undefined) views.stay();
  }

  /** A scanner types, and so does somebody at a desk: it goes into the search wherever the keyboard stands. */
  private typed(event: KeyboardEvent): void {
    const { notice, views } = this.parts;
    const at = event.target as HTMLElement;
    const isKey = event.key.length === 1 && event.key !== " " && !event.ctrlKey && !event.metaKey && !event.altKey;
    if (!isKey || at.closest("input, textarea, select") || views.view === "new") return;
    notice.clear();
    views.show("search");
  }

  // --- The camera.

  /** It runs by itself; where there is none, codes and names are typed. */
  private async startCamera(): Promise<void> {
    const { page } = this;
    const video = page.querySelector("video");
    // Whoever fills in a guest's form has turned away from the camera.
    const found = (text: string): void => void (this.parts.views.view !== "new" && this.arrivals.scanned(text));
    const without = page.querySelector<HTMLElement>("[data-no-camera]");
    const camera = video && hasCamera() ? new Camera(video, found) : null;
    const sees = (await camera?.start()) ?? false;
    if (without) without.hidden = sees;
    if (sees) this.camera = camera;
    const { view } = this.parts.views;
    // Whoever has begun to search or to enter a guest meanwhile goes on.
    const busy = view === "new" || Boolean(this.parts.views.field("[name=q]")?.value);
    this.parts.views.camera(sees, !busy);
  }
}

const page = document.querySelector<HTMLElement>("[data-door]");
if (page) void new Door(page).open();
