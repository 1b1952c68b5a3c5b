// A photo of the flip chart: cut to the sheet, straightened and made small in
// the phone, which also leaves behind where and with what it was taken; sent when
// there is a connection.

import { sendLater } from "../offline";
import type { Outbox } from "../outbox";
import { Straighten } from "./straighten";

/** Enough to read handwriting on a sheet. */
const LONGEST = 1800;
const HEAVIEST = 700_000;
const QUALITIES = [0.82, 0.7, 0.55, 0.4];

export function keepPhotos(outbox: Outbox, address: string): void {
  const form = document.querySelector<HTMLFormElement>("form[data-photo]");
  const input = form?.querySelector<HTMLInputElement>("input[type=file]");
  const box = form?.querySelector<HTMLElement>(".straighten");
  if (!form || !input || !box) return;
  const editor = new Straighten(box);
  /** The picture that the corners stand on. */
  let shown: File | undefined;
  input.addEventListener("change", () => void show());
  form.addEventListener("reset", () => open(undefined));
  form.addEventListener("submit", (event) => {
    const file = input.files?.[0];
    if (!file) return;
    event.preventDefault();
    event.stopPropagation();
    void keep(file).catch(() => form.submit());
  });

  /** Which picture is being straightened, if any. */
  function open(file: File | undefined): void {
    shown = file;
    for (const part of form!.querySelectorAll<HTMLElement>("[data-straighten]")) part.hidden = !file;
    form!.querySelector<HTMLElement>("[data-choose]")!.hidden = Boolean(file);
  }

  async function show(): Promise<void> {
    const file = input!.files?.[0];
    const picture = file && (await createImageBitmap(file, { imageOrientation: "from-image" }).catch(() => null));
    // Whoever has chosen another picture meanwhile sees that one.
    if (!picture || input!.files?.[0] !== file) return;
    editor.show(picture, LONGEST);
    open(file);
    form!.querySelector<HTMLElement>("[data-straighten]")?.scrollIntoView({ block: "nearest" });
  }

  async function keep(file: File): Promise<void> {
    if (shown !== file) editor.show(await createImageBitmap(file, { imageOrientation: "from-image" }), LONGEST);
    const bytes = await small(editor.made());
    const enclosed = { field: "file", name: "photo.jpg", type: "image/jpeg", bytes };
    await outbox.put(`${address}/photo`, [], { file: enclosed, about: { kind: "photo" } });
    // Whoever has chosen the next picture meanwhile goes on.
    if (input!.files?.[0] === file) form!.reset();
    await sendLater();
  }
}

/** The picture in a size that a bad connection carries. */
async function small(canvas: HTMLCanvasElement): Promise<ArrayBuffer> {
  let made: Blob | null = null;
  for (const quality of QUALITIES) {
    made = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/jpeg", quality));
    if (made && made.size <= HEAVIEST) break;
  }
  if (!made) throw new Error("no picture");
  return made.arrayBuffer();
}
