import { launch, reader, tooWide } from "./lib/browser.mjs";
import { axe } from "./lib/axe.mjs";
import { shot } from "./lib/shot.mjs";
const [url, code, version] = process.argv.slice(2);
const server = { url };
const browser = await launch();
for (const lang of ["ar", "fr"]) for (const face of ["phone", "desk"]) for (const scheme of ["light", "dark"]) {
  const context = await reader(browser, server, { lang, face, scheme });
  const page = await context.newPage();
  for (const [name, path] of [["verify", `/${lang}/beni-mellal/journal/verify`], ["receipt", `/${lang}/beni-mellal/receipt/${code}`]]) {
    const answer = await page.goto(path);
    console.log(name, lang, face, scheme, answer.status(), "over", await tooWide(page), await shot(page, `j11-${name}`));
    const faults = await axe(page);
    if (faults.length) console.log(faults);
  }
  if (context.troubles.length) console.log(context.troubles);
  await context.close();
}
await browser.close();
