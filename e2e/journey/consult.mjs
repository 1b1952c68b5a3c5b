// The second level and the public stage: what organisations and residents say.

import assert from "node:assert/strict";

import { day, stagePage } from "./before.mjs";

const STAGES = { second_level: 2, public: 3 };

function announced(told) {
  const { stage } = told;
  return {
    opens_on: day(0), closes_on: day(20), answers_on: day(40), decision_on: day(60),
    audience_ar: stage.audience, open_ar: stage.open, fixed_ar: stage.fixed, offline_ar: stage.offline,
    decision_body_ar: stage.decision, group_ar_1: stage.group, means_ar_1: stage.means,
  };
}

/** Opens a stage of both texts; what is missing is said at its field. */
export async function openStage(journey, told, kind) {
  for (const course of [0, 1]) {
    const page = await stagePage(journey, course, STAGES[kind]);
    const form = "form:has([name=do][value=open])";
    await journey.send(page, form, { opens_on: day(0), closes_on: day(20) }, { status: 422 });
    for (const field of ["audience_ar", "open_ar", "fixed_ar", "answers_on", "offline_ar", "outreach", "version"]) {
      assert.ok(await page.locator(`.faults a[href="#${field}"]`).count(), `${field} is asked for`);
      assert.ok(await page.locator(`#${field}`).count(), `${field} stands on the page`);
    }
    await journey.look(page, `06-${kind}-refused`, { fresh: false });
    const version = await page.locator("[name=version] option:not([value=''])").first().getAttribute("value");
    await journey.send(page, form, { ...announced(told), version });
    await journey.look(page, `06-${kind}-open`);
  }
}

/** Invites an organisation to the charter's stage, which gets a personal link. */
export async function organisation(journey, told) {
  const office = await stagePage(journey, 0, STAGES.second_level);
  const body = await office.locator("[name=bodies]").first().getAttribute("value");
  await journey.send(office, "form:has([name=do][value=invite])", { bodies: [body] });
  const link = await office.locator("a[href*='/organisation/']").first().getAttribute("href");
  await journey.look(office, "06-invitations", { fresh: false });
  const page = await journey.stranger({ face: "phone" });
  await journey.go(page, link);
  await journey.look(page, "06-organisation");
  const article = page.locator("article.provision a[href*='/contribute']").first();
  await journey.press(page, article);
  const { text, proposed, opinion } = told.body;
  await journey.send(page, "main form.form", { kind: "amendment", text, proposed });
  await journey.go(page, link);
  await journey.press(page, page.locator("a.go[href*='/contribute']").first());
  await journey.send(page, "main form.form", { kind: "opinion", stance: "favourable_with_reservations", text: opinion });
  await journey.go(page, link);
  assert.equal(await page.locator("#sent ol > li").count(), 2);
  await journey.look(page, "06-organisation-sent");
  journey.organisation = link;
}

/** Closing before everybody is answered is refused. */
export async function refuseClosing(journey, told, kind) {
  const page = await stagePage(journey, 0, STAGES[kind]);
  const close = "form:has([name=do][value=close])";
  await journey.send(page, close, { synthesis_ar: told.synthesis }, { button: "button", status: 409 });
  assert.ok(await page.locator(".notice.bad").count());
  await journey.look(page, `08-close-refused-${kind}`, { fresh: false });
}

/** Answers everything that waits: refused, but for what `landing` accepts. */
export async function answerAll(journey, told, { accept = false } = {}) {
  const page = await journey.leads("drafter", /\/office\/contributions$/);
  await journey.look(page, "08-queue");
  const waiting = () => page.locator("main ol.queue > li a[href*='/office/contributions/']");
  for (let left = await waiting().count(); left > 0; left -= 1) {
    await journey.press(page, waiting().first());
    await answer(journey, page, told, accept);
  }
  await journey.go(page, journey.here("/office/contributions"));
  assert.equal(await waiting().count(), 0);
}

async function answer(journey, page, told, accept) {
  const form = page.locator("form:has([name=verdict])");
  const lands = accept && (await journey.words(page)).includes(told.resident.text);
  await journey.look(page, lands ? "08-answer-landing" : "08-answer");
  const { answers } = told;
  if (!lands) return journey.send(page, form, { verdict: accept ? "already_covered" : "refused", reason: accept ? answers.covered : answers.refused });
  // Words without a reason are not an answer.
  await journey.send(page, form, { verdict: "accepted", reason: "نعم" }, { status: 422 });
  await journey.send(page, form, { verdict: "accepted", reason: answers.accepted, ...told.landed });
}

/** What the organisation reads on its own page. */
export async function organisationAnswered(journey, told) {
  const page = await journey.stranger({ face: "phone" });
  await journey.go(page, journey.organisation);
  assert.ok((await journey.words(page, "#sent")).includes(told.answers.refused));
}

/** A resident without account and without JavaScript amends an article. */
export async function resident(journey, told) {
  const page = await journey.stranger({ face: "phone", js: false });
  await journey.go(page, journey.here("/"));
  await journey.look(page, "07-home");
  await journey.follow(page, "/beni-mellal/charter");
  await journey.look(page, "07-charter");
  await journey.press(page, page.locator(`a[href*="/charter/contribute?provision=${journey.article}"]`).first());
  await journey.look(page, "07-contribute");
  const said = { text: told.resident.text, proposed: told.resident.proposed, sex: "female", age_band: "35_59" };
  const receipts = await journey.twice(page, "main form.form", said);
  assert.equal(receipts[0], receipts[1], "sent twice, received once");
  await journey.go(page, receipts[0]);
  [journey.receipt] = receipts;
  const code = await journey.words(page, ".stamp");
  assert.ok(journey.receipt.endsWith(code));
  assert.ok((await journey.words(page)).includes(told.resident.text));
  await journey.look(page, "07-receipt");
  await journey.go(page, journey.here("/receipt"));
  await journey.send(page, "main form.form", { code });
  assert.ok(page.url().endsWith(journey.receipt));
  await aboutThePlan(journey, page, told);
}

async function aboutThePlan(journey, page, told) {
  await journey.go(page, journey.here("/plan"));
  await journey.press(page, page.locator("a.go[href*='/plan/contribute']").first());
  await journey.send(page, "main form.form", { kind: "comment", text: told.resident.plan });
  assert.match(page.url(), /\/receipt\//);
}

/** The receipt and the article both tell the answer and its reason. */
export async function answered(journey, told) {
  const page = await journey.stranger({ face: "phone", js: false });
  for (const [path, name] of [[journey.receipt, "receipt"], [journey.here(`/charter/articles/${journey.article}`), "article"]]) {
    await journey.go(page, path);
    assert.ok((await journey.words(page)).includes(told.answers.accepted), path);
    await journey.look(page, `08-${name}-answered`);
  }
}
