// Everything works without this script; it spares a few steps to those who have it.
import { moveFigures } from "./clock";
import { markContents } from "./contents";
import { keepLive } from "./live";
import { deleteNotes } from "./outbox/notes";
import { openVotes } from "./opened";
import { offerPrinting } from "./print";
import { seek } from "./seek";
import { unfoldInPlace } from "./unfold";
import { work } from "./work";
import { countWritten } from "./written";

/** After a refused form the reader stands at the summary of what to correct, unless they type already. */
function focusFaults(): void {
  if (document.activeElement?.matches("input, textarea, select")) return;
  document.querySelector<HTMLElement>(".faults")?.focus();
}

/** An address that points inside a folded part opens it. */
function unfoldTarget(): void {
  const id = decodeURIComponent(location.hash.slice(1));
  const target = id === "" ? null : document.getElementById(id);
  let folded = target?.closest("details") ?? null;
  while (folded) {
    folded.open = true;
    folded = folded.parentElement?.closest("details") ?? null;
  }
  target?.scrollIntoView();
}

/** A second press while the first is on its way sends nothing. */
function sendOnce(): void {
  document.addEventListener("submit", (event) => {
    const form = event.target as HTMLFormElement;
    if (form.dataset.sent === "yes") {
      event.preventDefault();
      return;
    }
    form.dataset.sent = "yes";
    for (const button of form.querySelectorAll("button")) {
      button.setAttribute("aria-disabled", "true");
    }
  });
  // Coming back with the browser's back button finds the form ready again.
  addEventListener("pageshow", () => {
    for (const form of document.querySelectorAll<HTMLFormElement>("form[data-sent]")) {
      delete form.dataset.sent;
      for (const button of form.querySelectorAll("button")) {
        button.removeAttribute("aria-disabled");
      }
    }
  });
}

/** Whoever signs out takes along by what this device recognised people at the door. */
function forgetAtSignOut(): void {
  document.addEventListener("submit", (event) => {
    const form = event.target as HTMLFormElement;
    // A field may be called like the attribute, and then stands in its place.
    if (!form.getAttribute("action")?.endsWith("/sign-out") || form.dataset.forgotten) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    form.dataset.forgotten = "yes";
    const late = new Promise((resolve) => setTimeout(resolve, 1_000));
    void Promise.race([deleteNotes("door-").catch(() => {}), late]).then(() => form.requestSubmit());
  });
}

openVotes();
unfoldInPlace();
markContents();
seek();
offerPrinting();
focusFaults();
unfoldTarget();
forgetAtSignOut();
addEventListener("hashchange", unfoldTarget);
sendOnce();
keepLive();
moveFigures();
countWritten();
work();
