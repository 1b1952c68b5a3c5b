// After the consultation: the council's decision, the follow-up, what the
// indicators say, the chain from a card to the text and back, the record.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { cp, rm } from "node:fs/promises";
import { join } from "node:path";

import { folder, program } from "../lib/server.mjs";
import { day, openPlain, stagePage } from "./before.mjs";

const ADOPTION = 4;

export async function adoption(journey) {
  await openPlain(journey, ADOPTION);
  await journey.leads("focal_point", /\/office\/stages\/[0-9a-f-]+$/);
  for (const course of [0, 1]) {
    const page = await stagePage(journey, course, ADOPTION);
    const version = await page.locator("[name=version] option:not([value=''])").first().getAttribute("value");
    const vote = { votes_for: "21", votes_against: "3", votes_abstained: "2" };
    const decision = { ruling: "adopted", version, number: `2026/${course + 1}`, decided_on: day(0), ...vote };
    await journey.send(page, "form:has([name=do][value=adopt])", decision);
    assert.ok((await journey.words(page)).includes(decision.number));
    await journey.look(page, "09-adoption");
  }
}

export async function progress(journey, told) {
  const page = await journey.as("focal_point");
  await journey.go(page, journey.here("/office"));
  await journey.follow(page, "/office/follow-up");
  await journey.look(page, "09-follow-up");
  await journey.press(page, page.locator("main a[href*='/office/follow-up/']").first());
  journey.measure = page.url().split("/").at(-1);
  const { note, caption } = told.progress;
  const report = { percent: "40", status: "limited", note_ar: note, caption_ar: caption, address: "https://www.example.org/procès-verbal" };
  await journey.send(page, "main form.form", report);
  const reader = await journey.stranger({ face: "phone", js: false });
  await journey.go(reader, journey.here(`/plan/measures/${journey.measure}`));
  const said = await journey.words(reader);
  assert.ok(said.includes(note) && said.includes(caption), said);
  await journey.look(reader, "09-measure");
}

/** Share of women, parity, representativeness, reasoned answers, delays, influence, traceability. */
const SHOWN = [4, 5, 7, 15, 16, 17, 18];

export async function indicators(journey) {
  const page = await journey.stranger({ face: "phone", js: false });
  await journey.go(page, journey.here("/"));
  await journey.follow(page, "/indicators");
  await journey.look(page, "10-indicators");
  for (const number of SHOWN) {
    await journey.go(page, journey.here(`/indicators/${number}`));
    const rows = page.locator("main table").first().locator("tbody tr");
    assert.ok(await rows.count(), `indicator ${number} has parts`);
    const [value, above, below, unknown] = await rows.first().locator("td").allInnerTexts();
    assert.match(`${value} ${below}`, /\d/, `indicator ${number}: ${value}, ${above} of ${below}`);
    assert.match(unknown, /\d/, `indicator ${number} says how many are unknown`);
    await journey.look(page, `10-indicator-${number}`);
  }
}

/** From a card forward to the measure, and back from the measure to the card. */
export async function chain(journey, told) {
  const page = await journey.stranger({ js: false });
  await journey.go(page, journey.workshop.replace("/office/", "/"));
  await journey.press(page, page.locator("#syntheses a[href*='/cards/']").first());
  const card = page.url();
  await journey.look(page, "11-card");
  for (const kind of ["themes", "sentences", "versions"]) {
    assert.ok(await page.locator(`main a[href*='/${kind}/']`).count(), `the card leads to its ${kind}`);
  }
  await journey.press(page, page.locator("main a[href*='/sentences/']").first());
  assert.ok((await journey.words(page)).includes(told.sentences.plan));
  await journey.press(page, page.locator("main a[href*='/plan/measures/']").first());
  await journey.look(page, "11-measure");
  await journey.press(page, page.locator("main a[href*='/sentences/']").first());
  const back = await page.locator("main a[href*='/cards/']").evaluateAll((all) => all.map((it) => it.href));
  assert.ok(back.map(simple).includes(simple(card)), `${card} among ${back}`);
  await journey.go(page, journey.here(`/charter/articles/${journey.article}`));
  await journey.press(page, page.locator("main a[href*='/cards/']").first());
  assert.ok((await journey.words(page)).includes(told.cards.charter[0]));
}

const simple = (address) => address.replaceAll("-", "").split("/").at(-1);

export async function record(journey) {
  const page = await journey.as("auditor");
  await journey.go(page, journey.here("/office"));
  await journey.follow(page, "/office/journal");
  assert.ok((await page.locator("main tbody tr").count()) > 10);
  await journey.look(page, "12-journal");
  const reader = await journey.stranger({ js: false });
  await journey.go(reader, journey.here("/journal"));
  await journey.look(reader, "12-public-journal");
  const whole = await verify(journey.server.data);
  assert.equal(whole.code, 0, whole.said);
  const copy = await folder();
  await cp(journey.server.data, copy, { recursive: true });
  await run("python3", ["-c", TAMPER, join(copy, "mithaq.db")]);
  const broken = await verify(copy);
  await rm(copy, { recursive: true });
  assert.notEqual(broken.code, 0, broken.said);
  assert.match(broken.said, /\b17\b/, "the first broken row is named");
}

/** Somebody with the database in their hands changes who did the 17th thing. */
const TAMPER = `
import sqlite3, sys
base = sqlite3.connect(sys.argv[1])
where = "seq = 17 and commune_id = (select id from commune where slug = 'beni-mellal')"
assert base.execute("update journal set kind = 'somebody_else' where " + where).rowcount == 1
base.commit()
`;

const verify = (data) => run(program, ["journal", "verify", "--data", data]);

const run = (bin, args) =>
  new Promise((done) => execFile(bin, args, (fault, out, err) => done({ code: fault?.code ?? 0, said: out + err })));
