// A photo of the flip chart: made small in the phone, which also leaves behind
// where and with what it was taken, and sent when there is a connection.

import { sendLater } from "../offline";
import type { Outbox } from "../outbox";

/** Enough to read handwriting on a sheet. */
const LONGEST = 1800;
const HEAVIEST = 700_000;
const QUALITIES = [0.82, 0.7, 0.55, 0.4];

export function keepPhotos(outbox: Outbox, address: string): void {
  const form = document.querySelector<HTMLFormElement>("form[data-photo]");
  const input = form?.querySelector<HTMLInputElement>("input[type=file]");
  if (!form || !input) return;
  form.addEventListener("submit", (event) => {
    const file = input.files?.[0];
    if (!file) return;
    event.preventDefault();
    event.stopPropagation();
    void keep(file).catch(() => form.submit());
  });

  async function keep(file: File): Promise<void> {
    const bytes = await small(file);
    const enclosed = { field: "file", name: "photo.jpg", type: "image/jpeg", bytes };
    await outbox.put(`${address}/photo`, [], { file: enclosed, about: { kind: "photo" } });
    // Whoever has chosen the next picture meanwhile goes on.
    if (input!.files?.[0] === file) form!.reset();
    await sendLater();
  }
}

/** The picture, upright, in a size that a bad connection carries. */
async function small(file: File): Promise<ArrayBuffer> {
  const picture = await createImageBitmap(file, { imageOrientation: "from-image" });
  const scale = Math.min(1, LONGEST / Math.max(picture.width, picture.height));
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(picture.width * scale);
  canvas.height = Math.round(picture.height * scale);
  canvas.getContext("2d")?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  let made: Blob | null = null;
  for (const quality of QUALITIES) {
    made = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/jpeg", quality));
    if (made && made.size <= HEAVIEST) break;
  }
  if (!made) throw new Error("no picture");
  return made.arrayBuffer();
}
