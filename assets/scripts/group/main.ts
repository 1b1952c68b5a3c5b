// The rapporteur's page. Without this script its forms are sent one by one;
// with it nothing typed is lost, and the page works without a connection.

import { keepOffline, opensAgain } from "../offline";
import { Outbox } from "../outbox";
import type { News } from "../outbox/entries";
import { Asked } from "./asked";
import { Cards } from "./cards";
import { showBegun, tellHeld } from "./closing";
import { keepFresh } from "./fresh";
import { keepHelp } from "./help";
import { Net } from "./net";
import { Pending } from "./pending";
import { keepPhotos } from "./photo";
import { Sent } from "./sent";
import { keepVoices } from "./voices";

async function begin(form: HTMLFormElement): Promise<void> {
  let heard = (_: News): void => {};
  const outbox = await Outbox.open(`group-${form.dataset.cards}`, (news) => heard(news));
  // A browser that keeps nothing sends the plain forms.
  if (!outbox) return;
  const address = new URL(form.action).pathname;
  await follow(outbox, address);
  const [net, own] = [new Net(), document.querySelector<HTMLElement>("[data-own-count]")];
  const asked = new Asked(document.querySelector("form[data-asked]"), besides(form), outbox, address);
  const sent = new Sent(form, (card) => asked.begin(card));
  const cards = new Cards(form, outbox, address, sent);
  const pending = new Pending(form, outbox, cards, (card) => asked.begin(card));
  keepPhotos(outbox, address);
  const voices = keepVoices(outbox, address);
  const help = keepHelp(outbox, address);
  const show = async (): Promise<void> => {
    await pending.show();
    await help.show();
    sent.waits(pending.waits);
    if (own) own.textContent = String(Number(document.getElementById("own")?.dataset.count ?? 0) + pending.unsent);
  };
  const held = tellHeld(outbox, address);
  const look = keepFresh(address, (reached) => {
    net.is(reached);
    void voices.overlay();
    void show();
    held();
  });
  heard = (news) => {
    if (news.what !== "unsent") void show();
    if (news.what !== "unsent") held();
    const number = news.answer?.number;
    if (news.what === "received" && typeof number === "number") sent.came(news.id, number);
    if (news.what === "unsent") return net.is(false);
    if (news.what === "received" || news.what === "refused") {
      net.is(true);
      look();
    } else void voices.overlay();
  };
  await cards.begin();
  await show();
  await voices.overlay();
  held();
  warnWhereNothingOpensAgain(pending);
  form.dataset.ready = "yes";
  await keepOffline().catch(() => {});
}

/** What gives way to the questions about a card. */
const besides = (form: HTMLFormElement): HTMLElement[] => [form, ...document.querySelectorAll<HTMLElement>("nav.questions")];

/** What was written under an earlier key of this group goes to the key that opens now. */
async function follow(outbox: Outbox, address: string): Promise<void> {
  for (const entry of await outbox.entries()) {
    const url = entry.url.replace(/^(\/[^/]+){3}\/[^/]+/, address);
    if (url !== entry.url) await outbox.change(entry.id, { url });
  }
}

/** On a hall's plain HTTP a closed page does not open again without a connection. */
function warnWhereNothingOpensAgain(pending: Pending): void {
  if (opensAgain()) return;
  document.querySelector<HTMLElement>("[data-stays-open]")?.removeAttribute("hidden");
  addEventListener("beforeunload", (event) => {
    if (pending.count > 0) event.preventDefault();
  });
}

/** After the closing: words that had not arrived are shown to those who wrote them, and still go. */
async function showLeft(list: HTMLElement): Promise<void> {
  const outbox = await Outbox.open(`group-${list.dataset.left}`, () => void show());
  const show = async (): Promise<void> => {
    const words = (await outbox?.entries() ?? []).map((entry) => (entry.about?.typed as { text?: string } | undefined)?.text ?? "");
    list.replaceChildren(...words.filter(Boolean).map((text) => Object.assign(document.createElement("li"), { textContent: text, dir: "auto" })));
    if (outbox) await showBegun(list, outbox);
  };
  await show();
}

const left = document.querySelector<HTMLElement>("[data-left]");
if (left) void showLeft(left);
const form = document.querySelector<HTMLFormElement>("form[data-cards]");
if (form) void begin(form);
