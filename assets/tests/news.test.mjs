// The follower of live news.

import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";

import { Device } from "./device.mjs";

class Stream extends EventTarget {
  constructor(address) {
    super();
    this.address = address;
    Stream.last = this;
  }

  tell(data = "card_written 7f") {
    this.dispatchEvent(new MessageEvent("committed", { data }));
  }
}

beforeEach(() => {
  globalThis.EventSource = Stream;
  globalThis.document = { visibilityState: "visible" };
});

/** A page that follows the news; its looks end when the test says so. */
async function following(t, manner) {
  const device = new Device(t);
  const { followNews } = await device.tab();
  const page = { looks: 0, end: () => {} };
  const look = () => {
    page.looks += 1;
    return new Promise((resolve, reject) => Object.assign(page, { end: resolve, fail: reject }));
  };
  page.soon = followNews("/news", look, manner);
  return { device, page, news: Stream.last };
}

test("one look answers for all news of a moment", async (t) => {
  const { device, page, news } = await following(t);
  assert.equal(news.address, "/news");
  for (let count = 0; count < 5; count += 1) news.tell();
  await device.pass(299);
  assert.equal(page.looks, 0);
  await device.pass(1);
  assert.equal(page.looks, 1);
});

test("news during a look are looked at after it, once, even when it failed", async (t) => {
  const { device, page, news } = await following(t);
  news.tell();
  await device.pass(300);
  news.tell();
  page.soon();
  await device.pass(10_000);
  assert.equal(page.looks, 1, "a slow answer is not overtaken");
  page.fail(new TypeError("no connection"));
  await device.pass(300);
  assert.equal(page.looks, 2);
  page.end();
  await device.pass(10_000);
  assert.equal(page.looks, 2);
});

test("a page looks now and then besides, while it is seen", async (t) => {
  const { device, page } = await following(t, { every: 20 });
  await device.pass(20_000);
  await device.pass(0);
  assert.equal(page.looks, 1);
  page.end();
  globalThis.document.visibilityState = "hidden";
  await device.pass(60_000);
  assert.equal(page.looks, 1);
});

test("the kind of each commit is heard at once", async (t) => {
  const kinds = [];
  const { news } = await following(t, { heard: (kind) => kinds.push(kind) });
  news.tell("participant_entered 7f");
  news.tell("missed");
  assert.deepEqual(kinds, ["participant_entered", "missed"]);
});
