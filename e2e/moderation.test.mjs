// What people write in public: a look before it shows, a telephone number
// masked, a report, a hiding with its reason, and an appeal to another person.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { axe } from "./lib/axe.mjs";
import { launch, reader, tooWide } from "./lib/browser.mjs";
import { signIn } from "./lib/people.mjs";
import { demo } from "./lib/server.mjs";
import { shot } from "./lib/shot.mjs";

const SAID = {
  ar: ["نقترح لقاء مفتوحا في كل حي. رقمي ٠٦٦١ ٢٣ ٤٥ ٦٧.", "٠٦٦١ ٢٣ ٤٥ ٦٧", "يمس كلامكم شخصا بعينه.", "لم أذكر أحدا باسمه.", "لا يمس أحدا: يُنشر من جديد."],
  fr: ["Nous proposons une rencontre dans chaque quartier. Mon numéro : 06 61 23 45 67.", "06 61 23 45 67", "Vos mots visent une personne.", "Je n’ai nommé personne.", "Personne n’est visé : la contribution est de nouveau visible."],
};

let browser, server;
before(async () => {
  [browser, server] = await Promise.all([launch(), demo()]);
});
after(async () => {
  await browser?.close();
  await server?.stop();
});

/** A page's picture, that it fits its screen, and, where a script can ask, that everybody can use it. */
async function look(page, name, { js } = {}) {
  await shot(page, name);
  assert.equal(await tooWide(page), 0, name);
  if (js === false) return;
  assert.deepEqual(await axe(page), [], name);
  // Axe leaves other letters behind.
  await page.reload();
}

/** Somebody of the office, on a page of their own. */
async function office(role, how) {
  const context = await reader(browser, server, how);
  const page = await context.newPage();
  await signIn(page, server, role, how.lang);
  return page;
}

/** Sends a form and waits for the page that follows. */
async function send(page, form) {
  const answered = page.waitForResponse((it) => it.request().method() === "POST");
  await form.locator("button").last().click();
  assert.equal((await answered).status(), 303);
  await page.waitForLoadState();
}

for (const how of [{ lang: "ar", face: "phone", js: false }, { lang: "fr", face: "desk", scheme: "dark" }]) {
  test(`a contribution is looked at, masked, reported, hidden and shown again, in ${how.lang} ${how.js === false ? "without" : "with"} a script`, async () => {
    const { lang } = how;
    const [text, number, message, appeal, because] = SAID[lang];
    const root = `/${lang}/beni-mellal`;
    const resident = await (await reader(browser, server, how)).newPage();
    await resident.goto(`${root}/charter/contribute`);
    await resident.locator("form [name=kind]").first().check();
    await resident.locator("[name=text]").fill(text);
    await send(resident, resident.locator("main form"));
    const receipt = resident.url();
    assert.match(receipt, /receipt\//);
    await look(resident, "receipt-waits", how);

    const focal = await office("focal_point", how);
    await focal.goto(`${root}/office/looks`);
    await look(focal, "looks", how);
    const own = focal.locator("main li", { hasText: number }).locator("a").first();
    await own.click();
    await focal.waitForURL(/looks\/[0-9a-f-]{32,36}$/);
    const id = focal.url().split("/").at(-1);
    const about = `${root}/contributions/${id}/report`;
    assert.equal((await resident.goto(about)).status(), 404, "nobody reads it before the look");
    await look(focal, "look", how);
    assert.ok(await focal.locator("[name=masks]").first().isChecked(), "the number is proposed for masking");
    await send(focal, focal.locator("main form:has([name=masks])"));

    await resident.goto(about);
    assert.ok(!(await resident.locator("blockquote").first().innerText()).includes(number), "the number is masked");
    await look(resident, "report", how);
    await resident.locator("[name=reason][value=insult]").check();
    await resident.locator("main form button").click();
    await resident.locator("main [role=status]").waitFor();

    await focal.goto(`${root}/office/looks/${id}`);
    const hide = focal.locator("main form:has([name=message])");
    await hide.locator("[name=reason][value=insult]").check();
    await hide.locator("[name=message]").fill(message);
    await send(focal, hide);
    await resident.goto(`${root}/rules/hidden`);
    await look(resident, "hidden", how);
    assert.ok((await resident.locator("main ol > li").count()) > 0, "it is counted and listed");

    await resident.goto(receipt);
    await look(resident, "receipt-hidden", how);
    assert.ok((await resident.locator("main").innerText()).includes(message), "the author reads why");
    await resident.locator("[name=appeal]").fill(appeal);
    await send(resident, resident.locator("form:has([name=appeal])"));

    await focal.goto(`${root}/office/looks/${id}`);
    assert.equal(await focal.locator("[name=ruling]").count(), 0, "who hid it does not decide on the appeal");
    const other = await office("drafter", how);
    await other.goto(`${root}/office/looks/${id}`);
    await look(other, "look-appealed", how);
    await other.locator("[name=ruling][value=upheld]").check();
    await other.locator("[name=because]").fill(because);
    await send(other, other.locator("form:has([name=ruling])"));

    assert.equal((await resident.goto(about)).status(), 200, "shown again");
    await resident.goto(receipt);
    assert.ok((await resident.locator("main").innerText()).includes(because));
    for (const page of [resident, focal, other]) await page.context().close();
  });
}
