// What a PDF says, as poppler reads it.

import { execFile } from "node:child_process";
import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";

import { folder } from "../lib/server.mjs";
import { plain } from "./journey.mjs";

/** What a PDF says, to be asked for words; poppler sees spaces inside some Arabic words. */
export async function words(bytes) {
  const place = await folder();
  const path = join(place, "paper.pdf");
  await writeFile(path, bytes);
  const { stdout } = await promisify(execFile)("pdftotext", [path, "-"]);
  await rm(place, { recursive: true });
  const said = plain(stdout);
  const tight = (text) => text.replaceAll(" ", "");
  return { said, tells: (part) => tight(said).includes(tight(part)) };
}
