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
export async function openStage(scene, told, kind) {
  for (const course of [0, 1]) {
    const page = await stagePage(scene, course, STAGES[kind]);
    const form = "form:has([name=do][value=open])";
    await scene.send(page, form, { opens_on: day(0), closes_on: day(20) }, { status: 422 });
    for (const field of ["audience_ar", "open_ar", "fixed_ar", "answers_on", "offline_ar", "outreach", "version"]) {
      assert.ok(await page.locator(`.faults a[href="#${field}"]`).count(), `${field} is asked for`);
      assert.ok(await page.locator(`#${field}`).count(), `${field} stands on the page`);
    }
    await scene.look(page, `06-${kind}-refused`, { fresh: false });
    const version = await page.locator("[name=version] option:not([value=''])").first().getAttribute("value");
    await scene.send(page, form, { ...announced(told), version });
    await scene.look(page, `06-${kind}-open`);
  }
}

/** Invites an organisation to the charter's stage, which gets a personal link. */
export async function organisation(scene, told) {
  const office = await stagePage(scene, 0, STAGES.second_level);
  const body = await office.locator("[name=bodies]").first().getAttribute("value");
  await scene.send(office, "form:has([name=do][value=invite])", { bodies: [body] });
  const link = await office.locator("a[href*='/organisation/']").first().getAttribute("href");
  await scene.look(office, "06-invitations", { fresh: false });
  const page = await scene.stranger({ face: "phone" });
  await scene.go(page, link);
  await scene.look(page, "06-organisation");
  const article = page.locator("article.provision a[href*='/contribute']").first();
  await scene.press(page, article);
  const { text, proposed, opinion } = told.body;
  await scene.send(page, "main form.form", { kind: "amendment", text, proposed });
  await scene.go(page, link);
  await scene.press(page, page.locator("a.go[href*='/contribute']").first());
  await scene.send(page, "main form.form", { kind: "opinion", stance: "favourable_with_reservations", text: opinion });
  await scene.go(page, link);
  assert.equal(await page.locator("#sent ol > li").count(), 2);
  await scene.look(page, "06-organisation-sent");
  scene.organisation = link;
}

/** Closing before everybody is answered is refused. */
export async function refuseClosing(scene, told, kind) {
  const page = await stagePage(scene, 0, STAGES[kind]);
  const close = "form:has([name=do][value=close])";
  await scene.send(page, close, { synthesis_ar: told.synthesis }, { button: "button", status: 409 });
  assert.ok(await page.locator(".notice.bad").count());
  await scene.look(page, `08-close-refused-${kind}`, { fresh: false });
}

/** Answers everything that waits: refused, but for what `landing` accepts. */
export async function answerAll(scene, told, { accept = false } = {}) {
  const page = await scene.leads("drafter", /\/office\/contributions$/);
  await scene.look(page, "08-queue");
  const waiting = () => page.locator("main ol.queue > li a[href*='/office/contributions/']");
  for (let left = await waiting().count(); left > 0; left -= 1) {
    await scene.press(page, waiting().first());
    await answer(scene, page, told, accept);
  }
  await scene.go(page, scene.here("/office/contributions"));
  assert.equal(await waiting().count(), 0);
}

async function answer(scene, page, told, accept) {
  const form = page.locator("form:has([name=verdict])");
  const lands = accept && (await scene.words(page)).includes(told.resident.text);
  await scene.look(page, lands ? "08-answer-landing" : "08-answer");
  const { answers } = told;
  if (!lands) return scene.send(page, form, { verdict: accept ? "already_covered" : "refused", reason: accept ? answers.covered : answers.refused });
  // Words without a reason are not an answer.
  await scene.send(page, form, { verdict: "accepted", reason: "نعم" }, { status: 422 });
  await scene.send(page, form, { verdict: "accepted", reason: answers.accepted, ...told.landed });
}

/** What the organisation reads on its own page. */
export async function organisationAnswered(scene, told) {
  const page = await scene.stranger({ face: "phone" });
  await scene.go(page, scene.organisation);
  assert.ok((await scene.words(page, "#sent")).includes(told.answers.refused));
}

/** A resident without account and without JavaScript amends an article. */
export async function resident(scene, told) {
  const page = await scene.stranger({ face: "phone", js: false });
  await scene.go(page, scene.here("/"));
  await scene.look(page, "07-home");
  await scene.follow(page, "/beni-mellal/charter");
  await scene.look(page, "07-charter");
  await scene.press(page, page.locator(`a[href*="/charter/contribute?provision=${scene.article}"]`).first());
  await scene.look(page, "07-contribute");
  const said = { kind: "amendment", text: told.resident.text, proposed: told.resident.proposed, sex: "female", age_band: "35_59" };
  const receipts = await scene.twice(page, "main form.form", said);
  assert.equal(receipts[0], receipts[1], "sent twice, received once");
  await scene.go(page, receipts[0]);
  [scene.receipt] = receipts;
  const code = await scene.words(page, ".stamp");
  assert.ok(scene.receipt.endsWith(code));
  assert.ok((await scene.words(page)).includes(told.resident.text));
  await scene.look(page, "07-receipt");
  await scene.go(page, scene.here("/receipt"));
  await scene.send(page, "main form.form", { code });
  assert.ok(page.url().endsWith(scene.receipt));
  await aboutThePlan(scene, page, told);
}

async function aboutThePlan(scene, page, told) {
  await scene.go(page, scene.here("/plan"));
  await scene.press(page, page.locator("a.go[href*='/plan/contribute']").first());
  await scene.send(page, "main form.form", { kind: "comment", text: told.resident.plan });
  assert.match(page.url(), /\/receipt\//);
}

/** The receipt and the article both tell the answer and its reason. */
export async function answered(scene, told) {
  const page = await scene.stranger({ face: "phone", js: false });
  for (const [path, name] of [[scene.receipt, "receipt"], [scene.here(`/charter/articles/${scene.article}`), "article"]]) {
    await scene.go(page, path);
    assert.ok((await scene.words(page)).includes(told.answers.accepted), path);
    await scene.look(page, `08-${name}-answered`);
  }
}
