// The two texts: started, written with their sources, published, compared.

import assert from "node:assert/strict";

const desk = (scene, text) => scene.here(`/office/texts/${text}`);

export async function start(scene, told) {
  const page = await scene.as("drafter");
  await scene.go(page, scene.here("/office"));
  await scene.follow(page, "/office/texts");
  await scene.look(page, "05-texts");
  for (const text of ["charter", "plan"]) {
    await scene.go(page, scene.here("/office/texts"));
    await scene.send(page, `form[action$="/${text}/start"]`);
  }
  await scene.go(page, desk(scene, "charter"));
  assert.ok((await page.locator("main ol.queue > li").count()) > 15, "the model's chapters and articles");
  await scene.look(page, "05-charter-draft");
  await addMeasure(scene, page, told);
}

/** An axis, an objective and a measure that comes from the workshop. */
async function addMeasure(scene, page, told) {
  const reason = { reason_ar: told.reason };
  const heads = [["axis", told.axis], ["objective", told.objective]];
  for (const [level, heading_ar] of heads) {
    await scene.go(page, `${desk(scene, "plan")}/add`);
    await scene.send(page, "main form.form", { level, heading_ar, ...reason });
  }
  await scene.go(page, desk(scene, "plan"));
  await scene.follow(page, "/office/texts/plan/add");
  const source = page.locator("[name=sentences]").first();
  const [heading_ar, body_ar] = told.measure;
  const sentences = [await source.getAttribute("value")];
  await scene.send(page, "main form.form", { level: "measure", heading_ar, body_ar, responsible_ar: told.step.owner, due_on: "2027-06-30", sentences });
  await scene.look(page, "05-plan-draft");
}

/** Opens the form of the first article. */
async function editArticle(scene, page) {
  await scene.go(page, desk(scene, "charter"));
  scene.article ??= await firstArticle(page);
  await scene.go(page, `${desk(scene, "charter")}/provisions/${scene.article}`);
}

/** The first article of the draft: the first provision that stands below another. */
async function firstArticle(page) {
  const links = page.locator("main ol.queue > li:not(:has(strong)) a[href*='/provisions/']");
  return (await links.first().getAttribute("href")).split("/").at(-1);
}

export async function edit(scene, told) {
  const page = await scene.as("drafter");
  await editArticle(scene, page);
  await scene.send(page, "form:has([name=revision])", told.edited);
  // What changed says where it comes from, or is not published.
  await scene.follow(page, "/charter/publish");
  const publication = { stage: "second_level", note_ar: told.note };
  await scene.send(page, "main form.form", publication, { status: 422 });
  await scene.look(page, "05-publish-refused", { fresh: false });
  await editArticle(scene, page);
  const source = await page.locator("[name=cards]").first().getAttribute("value");
  await scene.send(page, "form:has([name=revision])", { cards: [source] });
  await publish(scene, told, "second_level", ["charter", "plan"]);
}

/** Publishes texts for a stage; one that did not change keeps its version. */
export async function publish(scene, told, stage, texts = ["charter"]) {
  const page = await scene.as("drafter");
  for (const text of texts) {
    await scene.go(page, `${desk(scene, text)}/publish`);
    await scene.send(page, "main form.form", { stage, note_ar: told.note });
    assert.match(page.url(), /\/versions\/[0-9a-f-]+$/);
    if (text === "charter") (scene.versions ??= []).push(page.url().split("/").at(-1));
  }
  await scene.look(page, `05-version-${stage}`);
}

/** A change of words shows word by word between two versions. */
export async function compare(scene, told) {
  const page = await scene.as("drafter");
  await editArticle(scene, page);
  await scene.send(page, "form:has([name=revision])", { ...told.edited_again, reason_ar: told.answers.accepted });
  await publish(scene, told, "public");
  // Nothing changed in the plan: it keeps its version.
  await scene.go(page, `${desk(scene, "plan")}/publish`);
  await scene.send(page, "main form.form", { stage: "public", note_ar: told.note }, { status: 409 });
  const reader = await scene.stranger({ js: false });
  await scene.go(reader, scene.here("/charter"));
  await scene.go(reader, scene.here(`/versions/${scene.versions.at(-1)}`));
  await scene.press(reader, reader.locator("a[href*='/against/']").first());
  const marked = await scene.words(reader, "article.provision ins");
  for (const word of told.added) assert.ok(marked.includes(word), `${word} in ${marked}`);
  await scene.look(reader, "05-compared");
}
