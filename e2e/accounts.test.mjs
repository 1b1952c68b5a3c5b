// Accounts without a script: a focal point invites somebody by a printed letter,
// who chooses a password and enters; one's own account, and the second step.

import assert from "node:assert/strict";
import { createHmac } from "node:crypto";
import { execFile } from "node:child_process";
import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { promisify } from "node:util";

import { launch, reader, tooWide } from "./lib/browser.mjs";
import { signIn } from "./lib/people.mjs";
import { demo, folder } from "./lib/server.mjs";
import { shot } from "./lib/shot.mjs";

const run = promisify(execFile);
const PASSWORD = "four unrelated words here";

let browser, server, place;
before(async () => {
  [browser, server, place] = await Promise.all([launch(), demo(), folder()]);
});
after(async () => {
  await browser?.close();
  await server?.stop();
  if (place) await rm(place, { recursive: true });
});

/** A page's picture, and that it fits its screen; `axe.test.mjs` walks these pages too. */
async function look(page, name) {
  await shot(page, name);
  assert.equal(await tooWide(page), 0, name);
}

/** The code of a letter as it is printed. */
async function letterCode(page, lang) {
  const cookies = (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join("; ");
  const headers = { cookie: cookies, "sec-fetch-site": "same-origin" };
  const address = `${page.url().split("?")[0]}/letter`;
  const printed = await fetch(address, { method: "POST", headers, body: new URLSearchParams({ lang }) });
  assert.equal(printed.headers.get("content-type"), "application/pdf");
  const path = join(place, `letter-${lang}.pdf`);
  await writeFile(path, Buffer.from(await printed.arrayBuffer()));
  const { stdout } = await run("pdftotext", ["-layout", path, "-"]);
  const code = /[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(stdout);
  assert.ok(code, `no code in ${stdout}`);
  return code[0];
}

/** The six digits that a telephone would show. */
function digits(secret, now = Date.now()) {
  const bits = [...secret].map((it) => "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(it).toString(2).padStart(5, "0")).join("");
  const key = Buffer.from(bits.match(/.{8}/g).map((it) => Number.parseInt(it, 2)));
  const step = Buffer.alloc(8);
  step.writeBigInt64BE(BigInt(Math.floor(now / 30_000)));
  const digest = createHmac("sha1", key).update(step).digest();
  return String((digest.readUInt32BE(digest.at(-1) & 15) & 0x7fffffff) % 1_000_000).padStart(6, "0");
}

for (const [lang, face, scheme] of [["ar", "phone", "light"], ["fr", "desk", "dark"], ["ar", "desk", "dark"], ["fr", "phone", "light"]]) {
  test(`somebody is invited by letter and enters, in ${lang} on the ${face} in the ${scheme}, without a script`, async () => {
    const context = await reader(browser, server, { lang, face, scheme, js: false });
    const page = await context.newPage();
    await signIn(page, server, "focal_point", lang);
    await page.goto(`/${lang}/beni-mellal/office/accounts`);
    await look(page, "accounts");
    const login = `guest-${lang}-${face}`;
    await page.locator("[name=label_ar]").fill("مصلحة المشاركة المواطنة");
    await page.locator("[name=label_fr]").fill("Service de la participation");
    await page.locator("[name=login]").fill(login);
    await page.locator("[name=role][value=drafter]").check();
    await page.locator("form:has([name=label_ar]) button").click();
    await page.waitForURL(/accounts\/[0-9a-f]{32}\?done=invited/);
    await look(page, "account");
    const code = await letterCode(page, lang);
    await context.clearCookies();
    await page.goto(`/${lang}/account/choose?code=${code}`);
    await page.locator("[name=password]").fill("passwordpassword");
    await page.locator("[name=again]").fill("passwordpassword");
    await page.locator("main form button").click();
    await look(page, "choose");
    assert.equal(await page.locator("[name=code]").inputValue(), code, "what was typed comes back");
    await page.locator("[name=password]").fill(PASSWORD);
    await page.locator("[name=again]").fill(PASSWORD);
    await page.locator("main form button").click();
    await page.waitForURL(/sign-in/);
    await look(page, "chosen");
    await page.locator("[name=login]").fill(login);
    await page.locator("[name=password]").fill(PASSWORD);
    await page.locator("form:has([name=password]) button").click();
    await page.waitForURL(/office/);
    await page.goto(`/${lang}/account`);
    await look(page, "own");
    await page.goto(`/${lang}/account/second`);
    await look(page, "second-set-up");
    const secret = await page.locator("[name=secret]").inputValue();
    await page.locator("[name=code]").fill(digits(secret));
    await page.locator("main form button").click();
    await page.locator("#codes").waitFor();
    await look(page, "recovery");
    const recovery = await page.locator("main li").first().innerText();
    await page.locator("form[action$=sign-out] button").click();
    await page.goto(`/${lang}/sign-in`);
    await page.locator("[name=login]").fill(login);
    await page.locator("[name=password]").fill(PASSWORD);
    await page.locator("form:has([name=password]) button").click();
    await page.waitForURL(/sign-in\/second/);
    await look(page, "second");
    await page.locator("[name=code]").fill(recovery);
    await page.locator("main form button").click();
    await page.waitForURL(/office/);
    assert.deepEqual(context.troubles, []);
    await context.close();
  });
}
