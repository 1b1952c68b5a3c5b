// The two texts: started, written with their sources, published, compared.

import assert from "node:assert/strict";

const desk = (journey, text) => journey.here(`/office/texts/${text}`);

export async function start(journey, told) {
  const page = await journey.as("drafter");
  await journey.go(page, journey.here("/office"));
  await journey.follow(page, "/office/texts");
  await journey.look(page, "05-texts");
  for (const text of ["charter", "plan"]) {
    await journey.go(page, journey.here("/office/texts"));
    await journey.send(page, `form[action$="/${text}/start"]`);
  }
  await journey.go(page, desk(journey, "charter"));
  assert.ok((await page.locator("main ol.queue > li").count()) > 15, "the model's chapters and articles");
  await journey.look(page, "05-charter-draft");
  await addMeasure(journey, page, told);
}

/** An axis, an objective and a measure that comes from the workshop. */
async function addMeasure(journey, page, told) {
  const reason = { reason_ar: told.reason };
  const heads = [["axis", told.axis], ["objective", told.objective]];
  for (const [level, heading_ar] of heads) {
    await journey.go(page, `${desk(journey, "plan")}/add`);
    await journey.send(page, "main form.form", { level, heading_ar, ...reason });
  }
  await journey.go(page, desk(journey, "plan"));
  await journey.follow(page, "/office/texts/plan/add");
  const source = page.locator("[name=sentences]").first();
  const [heading_ar, body_ar] = told.measure;
  const sentences = [await source.getAttribute("value")];
  await journey.send(page, "main form.form", { level: "measure", heading_ar, body_ar, responsible_ar: told.step.owner, due_on: "2027-06-30", sentences });
  await journey.look(page, "05-plan-draft");
}

/** Opens the form of the first article. */
async function editArticle(journey, page) {
  await journey.go(page, desk(journey, "charter"));
  journey.article ??= await firstArticle(page);
  await journey.go(page, `${desk(journey, "charter")}/provisions/${journey.article}`);
}

/** The first article of the draft: the first provision that stands below another. */
async function firstArticle(page) {
  const links = page.locator("main ol.queue > li:not(:has(strong)) a[href*='/provisions/']");
  return (await links.first().getAttribute("href")).split("/").at(-1);
}

export async function edit(journey, told) {
  const page = await journey.as("drafter");
  await editArticle(journey, page);
  await journey.send(page, "form:has([name=revision])", told.edited);
  // What changed says where it comes from, or is not published.
  await journey.follow(page, "/charter/publish");
  const publication = { stage: "second_level", note_ar: told.note };
  await journey.send(page, "main form.form", publication, { status: 422 });
  await journey.look(page, "05-publish-refused", { fresh: false });
  await editArticle(journey, page);
  const source = await page.locator("[name=cards]").first().getAttribute("value");
  await journey.send(page, "form:has([name=revision])", { cards: [source] });
  await publish(journey, told, "second_level", ["charter", "plan"]);
}

/** Publishes texts for a stage; one that did not change keeps its version. */
export async function publish(journey, told, stage, texts = ["charter"]) {
  const page = await journey.as("drafter");
  for (const text of texts) {
    await journey.go(page, `${desk(journey, text)}/publish`);
    await journey.send(page, "main form.form", { stage, note_ar: told.note });
    const version = await confirmed(journey, page);
    await journey.go(page, new URL(version).pathname);
    if (text === "charter") (journey.versions ??= []).push(version.split("/").at(-1));
  }
  await journey.look(page, `05-version-${stage}`);
}

/** Two may publish: what the drafter proposed, the focal point confirms. */
async function confirmed(journey, drafter) {
  assert.match(drafter.url(), /\/office\/proposals$/);
  await journey.look(drafter, "05-proposed");
  const page = await journey.as("focal_point");
  await journey.go(page, journey.here("/office"));
  await journey.follow(page, "/office/proposals");
  await journey.look(page, "05-proposals");
  await journey.press(page, page.locator("button[value=confirm]").first());
  assert.match(page.url(), /\/versions\/[0-9a-f-]+$/);
  return page.url();
}

/** A change of words shows word by word between two versions. */
export async function compare(journey, told) {
  const page = await journey.as("drafter");
  await editArticle(journey, page);
  await journey.send(page, "form:has([name=revision])", { ...told.edited_again, reason_ar: told.answers.accepted });
  await publish(journey, told, "public");
  // Nothing changed in the plan: it keeps its version.
  await journey.go(page, `${desk(journey, "plan")}/publish`);
  await journey.send(page, "main form.form", { stage: "public", note_ar: told.note }, { status: 409 });
  const reader = await journey.stranger({ js: false });
  await journey.go(reader, journey.here("/charter"));
  await journey.go(reader, journey.here(`/versions/${journey.versions.at(-1)}`));
  await journey.press(reader, reader.locator("a[href*='/against/']").first());
  const marked = await journey.words(reader, "article.provision ins");
  for (const word of told.added) assert.ok(marked.includes(word), `${word} in ${marked}`);
  await journey.look(reader, "05-compared");
}
