// What a device writes and the server has not yet confirmed.

import assert from "node:assert/strict";
import { test } from "node:test";

import { Device, received, refused, settle } from "./device.mjs";

const BOX = "group-7";
const CARD = [["question", "q"], ["text", "لقاء في الحي"]];
const texts = (sent) => sent.map(({ body }) => body.get("text"));
const card = (text) => [["text", text]];

/** An outbox in a tab of its own, and the news that it tells its page. */
async function open(device, box = BOX) {
  const tab = await device.tab();
  const news = [];
  const outbox = await tab.Outbox.open(box, (it) => news.push(it));
  return { tab, outbox, news, what: () => news.map((it) => it.what) };
}

test("what is put in is on the disk before it is on its way, and is sent under its identity", async (t) => {
  const device = new Device(t);
  const { outbox } = await open(device);
  const entry = await outbox.put("/ar/beni-mellal/group/k", CARD, { about: { kind: "card" } });
  assert.deepEqual(device.disk.rows("entries"), [entry]);
  assert.deepEqual(device.sent, []);
  assert.match(entry.id, /^[0-9a-f]{12}7[0-9a-f]{3}[89ab][0-9a-f]{15}$/);
  await device.pass(0);
  const [{ url, id, body }] = device.sent;
  assert.deepEqual([url, id], [entry.url, entry.id]);
  assert.equal(String(body), new URLSearchParams([["key", entry.id], ...CARD]).toString());
});

test("a file goes along after the fields of its entry", async (t) => {
  const device = new Device(t);
  const { outbox } = await open(device);
  const bytes = new Uint8Array([1, 2, 3]).buffer;
  const { id } = await outbox.put("/photo", [["do", "keep"]], { file: { field: "file", name: "photo.jpg", type: "image/jpeg", bytes } });
  await device.pass(0);
  const fields = [...device.sent[0].body];
  assert.deepEqual(fields.slice(0, 2), [["key", id], ["do", "keep"]]);
  const [name, file] = fields[2];
  assert.deepEqual([name, file.name, file.type, await file.arrayBuffer()], ["file", "photo.jpg", "image/jpeg", bytes]);
});

test("an entry is kept until the answer repeats its identity", async (t) => {
  const device = new Device(t);
  const { outbox, news } = await open(device);
  const { id } = await outbox.put("/cards", CARD);
  // A hall's gateway answers anything with its own page, and a server that was sent another's says so.
  const strangers = [() => new Response("<h1>Wi-Fi</h1>"), () => received("another"), () => new Response("", { status: 502 })];
  for (const answer of strangers) {
    device.answer = async () => answer();
    await device.pass(30_000);
    assert.deepEqual((await outbox.entries()).map((it) => [it.id, it.state]), [[id, "waiting"]]);
  }
  assert.ok(device.sent.every((it) => it.id === id));
  device.answer = async () => received(id, { number: 4 });
  await device.pass(30_000);
  assert.deepEqual(await outbox.entries(), []);
  assert.deepEqual(news.at(-1), { box: BOX, id, what: "received", answer: { number: 4 } });
});

test("without an answer it is tried again, more and more seldom, and at once when asked to", async (t) => {
  const device = new Device(t);
  const { outbox } = await open(device);
  await outbox.put("/cards", CARD);
  await device.pass(0);
  for (const pause of [2, 4, 8, 16, 30, 30]) {
    const before = device.sent.length;
    await device.pass(pause * 1_000 - 1);
    assert.equal(device.sent.length, before, `nothing before ${pause} s`);
    await device.pass(1);
    assert.equal(device.sent.length, before + 1, `once after ${pause} s`);
  }
  const before = device.sent.length;
  outbox.nudge();
  await device.pass(0);
  assert.equal(device.sent.length, before + 1);
  assert.equal((await outbox.entries())[0].tries, before + 1);
});

test("what is tried where the browser itself knows of no line counts as never seen by a server", async (t) => {
  const device = new Device(t);
  const { outbox } = await open(device);
  navigator.onLine = false;
  await outbox.put("/cards", CARD);
  await device.pass(0);
  await device.pass(2_000);
  assert.equal(device.sent.length, 2);
  assert.equal((await outbox.entries())[0].tries, 0);
  navigator.onLine = true;
  await device.pass(4_000);
  assert.equal((await outbox.entries())[0].tries, 1);
});

test("a busy server is left alone for as long as it says", async (t) => {
  const device = new Device(t);
  const { outbox } = await open(device);
  const busy = (after) => async () => new Response("", { status: 503, headers: { "retry-after": after } });
  device.answer = busy("60");
  await outbox.put("/cards", CARD);
  await device.pass(0);
  await device.pass(59_999);
  assert.equal(device.sent.length, 1);
  // A day and hour in place of seconds is no reason to ask without pause.
  device.answer = busy("Wed, 21 Oct 2026 07:28:00 GMT");
  await device.pass(1);
  await device.pass(3_999);
  assert.equal(device.sent.length, 2);
});

test("a refusal is told with its reasons, kept, and not sent again before somebody decides", async (t) => {
  const device = new Device(t);
  const { outbox, news } = await open(device);
  const { id } = await outbox.put("/cards", CARD);
  device.answer = async () => refused(id, { sentences: ["انتهت الورشة"] });
  await device.pass(0);
  const [entry] = await outbox.entries();
  assert.deepEqual([entry.state, entry.answer], ["refused", { sentences: ["انتهت الورشة"] }]);
  assert.deepEqual(news.at(-1), { box: BOX, id, what: "refused", answer: { sentences: ["انتهت الورشة"] } });
  outbox.nudge();
  await device.pass(60_000);
  assert.equal(device.sent.length, 1);
  device.answer = async () => received(id);
  await outbox.change(id, { fields: card("بصيغة أخرى") });
  await device.pass(0);
  assert.deepEqual(texts(device.sent), ["لقاء في الحي", "بصيغة أخرى"]);
  assert.deepEqual(await outbox.entries(), []);
});

test("entries go in the order of writing, each after the answer to the one before", async (t) => {
  const device = new Device(t);
  const { outbox } = await open(device);
  let answer;
  device.answer = ({ id }) => new Promise((resolve) => (answer = () => resolve(received(id))));
  for (const text of ["أولا", "ثانيا"]) {
    await outbox.put("/cards", card(text));
    await device.pass(1);
  }
  assert.deepEqual(texts(device.sent), ["أولا"]);
  // What is put in while others are sent goes after them, in the same turn.
  await outbox.put("/cards", card("ثالثا"));
  for (const count of [2, 3]) {
    answer();
    await settle();
    assert.equal(device.sent.length, count);
  }
  answer();
  await settle();
  assert.deepEqual(texts(device.sent), ["أولا", "ثانيا", "ثالثا"]);
  assert.deepEqual(await outbox.entries(), []);
});

test("one that fails holds back those after it, and a refused one does not", async (t) => {
  const device = new Device(t);
  const { outbox } = await open(device);
  const first = await outbox.put("/cards", card("أولا"));
  t.mock.timers.tick(1);
  await outbox.put("/cards", card("ثانيا"));
  await device.pass(0);
  assert.deepEqual(texts(device.sent), ["أولا"]);
  device.answer = async ({ id }) => (id === first.id ? refused(id, {}) : received(id));
  await device.pass(2_000);
  assert.deepEqual(texts(device.sent), ["أولا", "أولا", "ثانيا"]);
  assert.deepEqual((await outbox.entries()).map((it) => it.id), [first.id]);
});

for (const locks of [true, false]) {
  const by = locks ? "by the browser's locks" : "by a lease in the database";

  test(`of two tabs one sends, ${by}, and both hear of it`, async (t) => {
    const device = new Device(t, { locks });
    let answer;
    device.answer = ({ id }) => new Promise((resolve) => (answer = () => resolve(received(id))));
    const [one, two] = [await open(device), await open(device)];
    await one.outbox.put("/cards", CARD);
    await device.pass(0);
    two.outbox.nudge();
    await device.pass(1_000);
    assert.equal(device.sent.length, 1);
    answer();
    await device.pass(1_000);
    assert.equal(device.sent.length, 1);
    for (const tab of [one, two]) assert.deepEqual(tab.what(), ["put", "received"]);
    assert.deepEqual(device.disk.rows("notes"), [], "nothing is held any more");
  });

  test(`what is just being sent is not taken out, ${by}`, async (t) => {
    const device = new Device(t, { locks });
    const { outbox, what } = await open(device);
    let fail;
    device.answer = () => new Promise((_, reject) => (fail = reject));
    const { id } = await outbox.put("/cards", CARD);
    await device.pass(0);
    assert.equal(await outbox.takeOut(id), false);
    fail(new TypeError("no connection"));
    await settle();
    assert.equal(await outbox.takeOut(id), true);
    assert.deepEqual(await outbox.entries(), []);
    assert.deepEqual(what(), ["put", "unsent", "dropped"]);
  });
}

test("a killed tab loses its lease by time, and one whose clock was put back at once", async (t) => {
  const device = new Device(t, { locks: false });
  const { alone, keepNote } = await device.tab();
  const did = async () => {
    let done = false;
    await alone("x", async () => void (done = true));
    return done;
  };
  await keepNote("lease-x", null);
  const leave = (until) => device.disk.stores.get("notes").rows.set("lease-x", { name: "lease-x", owner: "killed", until });
  leave(Date.now() + 30_000);
  assert.equal(await did(), false);
  await device.pass(30_001);
  assert.equal(await did(), true);
  leave(Date.now() + 3_600_000);
  assert.equal(await did(), true);
});

test("a tab that sends for long keeps its lease", async (t) => {
  const device = new Device(t, { locks: false });
  const { alone } = await device.tab();
  let end;
  const long = alone("x", () => new Promise((resolve) => (end = resolve)));
  for (let third = 0; third < 9; third += 1) await device.pass(10_000);
  assert.equal(await alone("x", async () => assert.fail("two at once")), false);
  end();
  assert.equal(await long, true);
  assert.deepEqual(device.disk.rows("notes"), []);
});

test("the worker fails while something waits, so that it is called again", async (t) => {
  const device = new Device(t);
  const { tab, outbox } = await open(device);
  const { id } = await outbox.put("/cards", CARD);
  await assert.rejects(tab.sendEverything(), /something waits/);
  device.answer = async () => received(id);
  await tab.sendEverything();
  assert.deepEqual(await outbox.entries(), []);
});

test("a browser that keeps nothing has no outbox", async (t) => {
  const device = new Device(t);
  delete globalThis.indexedDB;
  assert.equal((await open(device)).outbox, null);
});

test("what is not on the disk is told to the writer", async (t) => {
  const device = new Device(t);
  const { outbox, what } = await open(device);
  device.disk.full = true;
  await assert.rejects(outbox.put("/cards", CARD), /full/);
  assert.deepEqual(what(), []);
  assert.deepEqual(device.disk.rows("entries"), []);
});
