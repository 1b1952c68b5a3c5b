// The harness itself, on a small site that it serves: what finds no
// fault in a faulty page proves nothing about a good one.

import assert from "node:assert/strict";
import { stat } from "node:fs/promises";
import { createServer } from "node:http";
import { after, before, test } from "node:test";

import { axe } from "./lib/axe.mjs";
import { launch, reader } from "./lib/browser.mjs";
import { crawl, kind } from "./lib/crawl.mjs";
import { signIn } from "./lib/people.mjs";
import { start } from "./lib/server.mjs";
import { shot } from "./lib/shot.mjs";
import { listed, transfer } from "./lib/transfer.mjs";

const POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; img-src data:; form-action 'self'";
const html = (body, lang = "ar", dir = "rtl") =>
  `<!doctype html><html lang="${lang}" dir="${dir}"><head><meta charset="utf-8"><title>تجربة</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/style.css"></head><body><main>${body}</main></body></html>`;
const PAGES = {
  "/style.css": ["text/css", "body { color: #1c2430; background: #fbf9f4 } a { display: block; padding: 12px } .pale { color: #ddd6c8 }"],
  "/ar/good": ["text/html", html('<h1>الميثاق الجماعي</h1><a href="/ar/article/7">المادة 7</a> <a href="/fr/good">fr</a>')],
  "/ar/article/7": ["text/html", html('<h1>المادة</h1><a href="/ar/article/8">المادة 8</a> <a href="/ar/paper">الورقة</a>')],
  "/ar/pale": ["text/html", html('<h1>الميثاق</h1><p class="pale">نص لا يكاد يقرأ</p><input>')],
  "/ar/inline": ["text/html", html("<h1>نص</h1><script>document.title = 'no'</script>")],
  "/ar/sign-in": ["text/html", html('<h1>الدخول</h1><form method="post"><input name="login"><input name="password" type="password"><button type="submit">دخول</button></form>')],
};

let browser, site, server;
before(async () => {
  browser = await launch();
  site = createServer((request, response) => {
    if (request.method === "POST") return response.writeHead(303, { location: "/ar/good" }).end();
    const [type, body] = PAGES[new URL(request.url, "http://x").pathname] ?? ["text/plain", ""];
    if (request.url === "/ar/paper") return response.writeHead(200, { "content-type": "application/pdf", "content-disposition": "attachment" }).end("%PDF");
    response.writeHead(body ? 200 : 404, { "content-type": `${type}; charset=utf-8`, "content-security-policy": POLICY }).end(body);
  });
  await new Promise((done) => site.listen(0, "127.0.0.1", done));
  server = { url: `http://127.0.0.1:${site.address().port}`, lines: ["sign-in drafter drafter@demo secret", "ready"] };
});
after(async () => {
  await browser?.close();
  site?.close();
});

async function visit(path, options, look) {
  const context = await reader(browser, server, options);
  const page = await context.newPage();
  await page.goto(path);
  const found = await look(page, context);
  await context.close();
  return found;
}

test("axe passes a good page under a strict policy and finds pale Arabic and a field without a name", async () => {
  assert.deepEqual(await visit("/ar/good", {}, axe), []);
  const found = await visit("/ar/pale", {}, axe);
  assert.ok(found.some((it) => it.startsWith("color-contrast")), found.join("\n"));
  assert.ok(found.some((it) => it.startsWith("label")), found.join("\n"));
});

test("what the policy refuses is a trouble of the reader", async () => {
  const troubles = await visit("/ar/inline", {}, async (page, context) => {
    assert.equal(await page.title(), "تجربة");
    return context.troubles;
  });
  assert.equal(troubles.length, 1, troubles.join("\n"));
  assert.deepEqual(await visit("/ar/good", {}, (_, context) => context.troubles), []);
});

test("a reader without JavaScript is without it, and pictures carry language, width and light", async () => {
  const path = await visit("/ar/good", { js: false, face: "desk", scheme: "dark" }, (page) => shot(page, "harness"));
  assert.match(path, /harness-ar-1280-dark\.png$/);
  assert.ok((await stat(path)).size > 1000);
});

test("what a page transfers counts all that it fetches", async () => {
  const context = await reader(browser, server, {});
  const transferred = await transfer(context, "/ar/good");
  await context.close();
  assert.equal(transferred.requests, 2, listed(transferred));
  assert.ok(transferred.bytes > 500 && transferred.bytes < 3000, listed(transferred));
});

test("a walk sees each kind of page once and stays in its language", async () => {
  const seen = await visit("/ar/good", {}, (page) => crawl(page, ["/ar/good"], () => {}));
  assert.deepEqual(seen, ["/ar/good", "/ar/article/*", "/ar/paper"]);
  assert.equal(kind("/ar/beni-mellal/charter/0190a0b0c0d0e0f00190a0b0c0d0e0f0"), "/ar/beni-mellal/charter/*");
  assert.equal(kind("/ar/beni-mellal/receipts/K7QM-42XP"), "/ar/beni-mellal/receipts/*");
});

test("signing in takes the account that the demo printed", async () => {
  await visit("/ar/good", {}, async (page) => {
    await signIn(page, server, "drafter");
    assert.match(page.url(), /\/ar\/good$/);
  });
});

test("a server is ready when it says so, and its last words are told when it never is", async () => {
  const talk = (script) => ["--eval", script, "--"];
  const good = await start(talk("console.log('ready http://127.0.0.1:1/'); setInterval(() => {}, 1000)"), [], { bin: process.execPath });
  assert.equal(good.url, "http://127.0.0.1:1");
  await good.stop();
  await assert.rejects(start(talk("console.error('the folder is full'); process.exit(3)"), [], { bin: process.execPath }), /ended with 3[^]*the folder is full/);
});
