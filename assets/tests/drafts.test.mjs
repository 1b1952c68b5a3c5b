// What is being typed, kept as it is typed.

import assert from "node:assert/strict";
import { test } from "node:test";

import { Device } from "./device.mjs";

/** A text that is typed into, and the draft of it. */
async function typing(device) {
  const tab = await device.tab();
  const form = { text: "" };
  const draft = new tab.Draft("draft-a", () => form.text || undefined);
  const type = (text) => {
    form.text = text;
    draft.touched();
  };
  return { tab, draft, type, kept: () => tab.readNote("draft-a") };
}

test("a draft stands on the disk at most 0.3 seconds behind the keys, however fast they come", async (t) => {
  const device = new Device(t);
  const { type, kept } = await typing(device);
  for (const text of ["ل", "لق", "لقا", "لقاء"]) {
    type(text);
    await device.pass(75);
  }
  assert.equal(await kept(), "لقاء");
});

test("nothing typed is nothing kept", async (t) => {
  const device = new Device(t);
  const { draft, type, kept } = await typing(device);
  type("لقاء");
  await draft.keep();
  type("");
  await device.pass(300);
  assert.equal(await kept(), undefined);
});

test("a draft that has ended writes nothing more", async (t) => {
  const device = new Device(t);
  const { draft, type, kept } = await typing(device);
  type("لقاء");
  await draft.end();
  await device.pass(1_000);
  assert.equal(await kept(), undefined);
});

test("a draft ends in the same stroke in which it becomes an entry, or not at all", async (t) => {
  const device = new Device(t);
  const { tab, draft, type, kept } = await typing(device);
  type("لقاء");
  await draft.keep();
  const outbox = await tab.Outbox.open("group-7");
  device.disk.full = true;
  await assert.rejects(outbox.put("/cards", [["text", "لقاء"]], { instead: draft.name }));
  assert.equal(await kept(), "لقاء");
  device.disk.full = false;
  await outbox.put("/cards", [["text", "لقاء"]], { instead: draft.name });
  assert.equal(await kept(), undefined);
  assert.equal((await outbox.entries()).length, 1);
});

test("notes are found and deleted by how their names begin", async (t) => {
  const device = new Device(t);
  const { keepNote, readNotes, deleteNote, deleteNotes } = await device.tab();
  for (const name of ["draft-a", "draft-b", "door-1"]) await keepNote(name, name);
  assert.deepEqual(await readNotes("draft-"), ["draft-a", "draft-b"]);
  await deleteNote("draft-a");
  await deleteNotes("door-");
  assert.deepEqual(device.disk.rows("notes").map((it) => it.name), ["draft-b"]);
});
