// Voting with the thumb: large + and −, how many dots are left always in sight,
// and one sentence at a time to agree with or not. Without this script the
// same form has a number field per line, and the server checks the sum.

/** Makes the form of a vote a thing of presses. */
export function easeVoting(form: HTMLFormElement): void {
  if (form.dataset.vote === "stance") oneByOne(form);
  else plusAndMinus(form);
}

function button(words: string, about: string, sign: string): HTMLButtonElement {
  const made = document.createElement("button");
  made.type = "button";
  made.textContent = sign;
  made.setAttribute("aria-label", `${words}: ${about}`);
  return made;
}

function plusAndMinus(form: HTMLFormElement): void {
  const share = Number(form.dataset.share);
  const fields = [...form.querySelectorAll<HTMLInputElement>("[data-line] input")];
  const taps = fields.map((field) => {
    const about = form.querySelector(`label[for="${field.id}"]`)?.textContent ?? "";
    const more = button(form.dataset.more ?? "", about, "+");
    const less = button(form.dataset.less ?? "", about, "−");
    field.before(more);
    field.after(less);
    field.addEventListener("input", () => typed(field));
    more.addEventListener("click", () => step(field, 1));
    less.addEventListener("click", () => step(field, -1));
    return { field, more, less };
  });
  const given = (): number => fields.reduce((sum, field) => sum + Number(field.value), 0);

  function step(field: HTMLInputElement, by: number): void {
    const value = Number(field.value) + by;
    if (value < 0 || (by > 0 && given() >= share)) return;
    field.value = String(value);
    show();
  }

  /** What is typed stays within what is left. */
  function typed(field: HTMLInputElement): void {
    const others = given() - Number(field.value);
    const value = Math.min(Math.max(0, Math.trunc(Number(field.value))), share - others);
    if (field.value !== "" && String(value) !== field.value) field.value = String(value);
    show();
  }

  function show(): void {
    const left = Math.max(0, share - given());
    const words = form.querySelectorAll("[data-words] > li")[left];
    const told = form.querySelector<HTMLElement>("[data-left]");
    if (told && words) told.replaceChildren(...[...words.cloneNode(true).childNodes], dots(share, left));
    for (const { field, more, less } of taps) {
      more.setAttribute("aria-disabled", String(left === 0));
      const nothing = Number(field.value) === 0;
      less.classList.toggle("nothing", nothing);
      less.disabled = nothing;
      field.placeholder = "0";
    }
  }
  warnOnce(form, () => form.dataset.vote === "dots" && given() > 0 && given() < share);
  form.classList.add("eased");
  show();
}

/** Dots as shapes, for those who count faster than they read. */
function dots(share: number, left: number): HTMLElement {
  const row = document.createElement("span");
  row.className = "dots";
  row.setAttribute("aria-hidden", "true");
  for (let at = 0; at < share && share <= 10; at += 1) {
    const dot = document.createElement("span");
    if (at < left) dot.className = "in";
    row.append(dot);
  }
  return row;
}

/** Dots may stay unused; the page says so once before it sends. */
function warnOnce(form: HTMLFormElement, unused: () => boolean): void {
  const notice = form.querySelector<HTMLElement>("[data-unused]");
  form.addEventListener("submit", (event) => {
    if (!notice || !notice.hidden || !unused()) return;
    event.preventDefault();
    event.stopPropagation();
    notice.hidden = false;
  });
}

function oneByOne(form: HTMLFormElement): void {
  const lines = [...form.querySelectorAll<HTMLElement>("[data-line]")];
  const foot = form.querySelector<HTMLElement>(".vote-foot");
  if (lines.length < 2 || !foot) return;
  let at = 0;
  const show = (): void => {
    lines.forEach((line, place) => (line.hidden = at < lines.length && place !== at));
    foot.hidden = at < lines.length;
    (lines[at] ?? foot).scrollIntoView({ block: "nearest" });
  };
  for (const [place, line] of lines.entries()) {
    const told = document.createElement("p");
    told.className = "muted";
    told.textContent = `${place + 1} / ${lines.length}`;
    line.prepend(told);
    line.addEventListener("change", () => {
      if (place !== at) return;
      at += 1;
      show();
    });
  }
  show();
}
