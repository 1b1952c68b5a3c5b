// Pictures for people to look at: e2e/shots/NAME-{lang}-{width}-{light|dark}.png

import { mkdir } from "node:fs/promises";
import { join } from "node:path";

import { root } from "./server.mjs";

const folder = join(root, "e2e/shots");

/** Takes the whole page as this reader sees it, and says where the picture is. */
export async function shot(page, name) {
  const [lang, scheme] = await page.evaluate(() => [
    document.documentElement.lang.split("-")[0] || "und",
    matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light",
  ]);
  await mkdir(folder, { recursive: true });
  await page.evaluate(() => document.fonts.ready.then(() => true));
  const path = join(folder, `${name}-${lang}-${page.viewportSize().width}-${scheme}.png`);
  // A picture is for people: where the machine is too busy to take one, the
  // browser refuses at once, and one more try is all that it is worth.
  const take = () => page.screenshot({ path, fullPage: true });
  await take().catch(take);
  return path;
}
