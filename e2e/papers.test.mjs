// Every paper of the demonstration's day, in both languages: printed with
// a structure that can be read aloud, in the right order; the editable ones open in LibreOffice from the right. Then the evaluation of the day.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { promisify } from "node:util";

import { inspect } from "./lib/paper.mjs";
import { signIns } from "./lib/people.mjs";
import { demo, folder } from "./lib/server.mjs";

const run = promisify(execFile);
let server, cookie, workshop, place;

/** A request as the focal point sends it. */
async function ask(path, form) {
  const headers = { cookie, "sec-fetch-site": "same-origin" };
  const sent = form && { method: "POST", body: new URLSearchParams(form) };
  return fetch(server.url + path, { headers, redirect: "manual", ...sent });
}

before(async () => {
  server = await demo();
  place = await folder();
  const { login, password } = signIns(server).focal_point;
  const body = new URLSearchParams({ login, password });
  const headers = { "sec-fetch-site": "same-origin" };
  const signed = await fetch(`${server.url}/ar/sign-in`, { method: "POST", body, headers, redirect: "manual" });
  cookie = signed.headers.getSetCookie()[0].split(";")[0];
  const list = await (await ask("/ar/beni-mellal/office/workshops")).text();
  workshop = /\/beni-mellal\/office\/workshops\/[0-9a-f]{32}/.exec(list)[0];
});

after(async () => {
  await server?.stop();
  if (place) await rm(place, { recursive: true });
});

async function files() {
  const page = await (await ask(`/ar${workshop}/papers`)).text();
  return [...page.matchAll(/href="([^"]+\.(?:pdf|docx))"/g)].map((found) => found[1]);
}

/** Words alone: poppler sees spaces inside some Arabic words. */
const tight = (text) => text.normalize("NFKC").replace(/[\s\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, "");

/** What a PDF says, in the order in which poppler reads it. */
async function words(bytes) {
  const path = join(place, "paper.pdf");
  await writeFile(path, bytes);
  return tight((await run("pdftotext", [path, "-"])).stdout);
}

function inTurn(said, parts, name) {
  let from = 0;
  for (const part of parts) {
    const at = said.indexOf(tight(part), from);
    assert.ok(at >= 0, `${name}: “${part}” is not in its turn`);
    from = at;
  }
}

/** What stands in this order in a paper, by its name. */
const ORDER = {
  "minutes.pdf": {
    ar: ["المملكة المغربية", "محضر", "الحضور", "نتائج أشغال المجموعات", "المحاور", "الخلاصات", "المحطات المقبلة", "نقطة ارتكاز الجماعة"],
    fr: ["Royaume du Maroc", "Procès-verbal", "Résultats des groupes", "Synthèses", "Prochaines étapes"],
  },
  "report.pdf": {
    ar: ["تقرير", "المنهجية", "الحضور", "المناصفة والتمثيلية", "سير الأشغال", "نتائج أشغال المجموعات", "الخلاصات", "المحطات المقبلة", "تقييم اليوم"],
    fr: ["Rapport", "Méthode", "Parité et représentativité", "Déroulement", "Prochaines étapes", "Évaluation de la journée"],
  },
  "certificates.pdf": { ar: ["شهادة مشاركة", "تشهد جماعة بني ملال", "للتحقق من صحة"], fr: ["Attestation de participation", "Pour vérifier"] },
  "evaluation.pdf": { ar: ["استمارة تقييم اليوم", "أوافق تماما", "ما الذي كان ينقص"], fr: ["Questionnaire", "Tout à fait d’accord"] },
};

test("every paper of the day comes and reads aloud in order", async (t) => {
  const list = (await files()).filter((file) => file.endsWith(".pdf"));
  assert.equal(list.length, 14, list.join("\n"));
  const from = performance.now();
  for (const file of list) {
    const began = performance.now();
    const reply = await ask(file);
    const bytes = Buffer.from(await reply.arrayBuffer());
    assert.equal(reply.status, 200, file);
    const took = (performance.now() - began) / 1000;
    const lang = file.startsWith("/ar") ? "ar" : "fr";
    const { wrong, pages } = await inspect(bytes, `${lang}-MA`);
    t.diagnostic(`${file.split("/").at(-1)} ${lang}: ${took.toFixed(1)} s, ${pages} pages, ${(bytes.length / 1024).toFixed(0)} KB`);
    assert.deepEqual(wrong, [], file);
    const said = await words(bytes);
    const order = ORDER[file.split("/").at(-1)]?.[lang] ?? [];
    if (lang === "ar") inTurn(said, order, file);
    else for (const part of order) assert.ok(said.includes(tight(part)), `${file}: ${part}`);
  }
  t.diagnostic(`all of them, looked at: ${((performance.now() - from) / 1000).toFixed(1)} s`);
});

test("the minutes and the report open in LibreOffice from the right", async (t) => {
  const list = (await files()).filter((file) => file.endsWith(".docx"));
  assert.equal(list.length, 4);
  const out = join(place, "office");
  await mkdir(out);
  for (const file of list) {
    const name = `${file.split("/")[1]}-${file.split("/").at(-1)}`;
    await writeFile(join(out, name), Buffer.from(await (await ask(file)).arrayBuffer()));
  }
  const names = list.map((file) => join(out, `${file.split("/")[1]}-${file.split("/").at(-1)}`));
  const profile = `-env:UserInstallation=file://${place}/profile`;
  try {
    await run("soffice", [profile, "--headless", "--convert-to", "txt:Text (encoded):UTF8", "--outdir", out, ...names], { timeout: 120_000 });
  } catch (fault) {
    if (fault.code !== "ENOENT" || process.env.CI) throw fault;
    return t.skip("LibreOffice is not installed");
  }
  const read = async (name) => tight(await readFile(join(out, `${name}.txt`), "utf8"));
  inTurn(await read("ar-minutes"), ORDER["minutes.pdf"].ar, "minutes.docx");
  inTurn(await read("ar-report"), ORDER["report.pdf"].ar, "report.docx");
  assert.ok((await read("fr-report")).includes(tight("Parité et représentativité")));
});

test("a certificate is verified by its code alone", async () => {
  const bytes = Buffer.from(await (await ask(`/ar${workshop}/papers/certificates.pdf`)).arrayBuffer());
  const path = join(place, "certificates.pdf");
  await writeFile(path, bytes);
  const { stdout } = await run("pdftotext", [path, "-"]);
  const [, code] = /certificates\/([0-9A-Z]{4}(?:-[0-9A-Z]{4}){3})/.exec(stdout.replace(/[\s\u200e\u200f\u202a-\u202e]/g, ""));
  const valid = await fetch(`${server.url}/fr/beni-mellal/certificates/${code}`);
  assert.equal(valid.status, 200);
  assert.ok((await valid.text()).includes("Cette attestation est valide."));
});

test("the day is evaluated by phone and on paper with the same statistics", async () => {
  const desk = `/ar${workshop}/evaluation`;
  assert.equal((await ask(desk, { do: "open" })).status, 303);
  const [, key] = /\/evaluation\/([0-9a-f]{40})/.exec(await (await ask(desk)).text());
  const marks = { organisation: "4", facilitation: "5", voice: "3", usefulness: "5", sex: "female" };
  for (let phone = 0; phone < 5; phone += 1) {
    const sent = await fetch(`${server.url}/ar/beni-mellal/evaluation/${key}`, {
      method: "POST",
      body: new URLSearchParams(marks),
      headers: { "sec-fetch-site": "same-origin" },
      redirect: "manual",
    });
    assert.equal(sent.status, 303);
  }
  for (let form = 0; form < 2; form += 1) {
    assert.equal((await ask(`${desk}/paper`, { organisation: "2", sex: "male", missing: "وقت أطول للنقاش" })).status, 303);
  }
  assert.equal((await ask(desk, { do: "close" })).status, 303);
  const waits = await (await ask(desk)).text();
  assert.ok(!waits.includes("وقت أطول للنقاش"), "what is entered after the closing waits for the office");
  const closing = await (await ask(`/ar${workshop}/close`)).text();
  const late = [...closing.matchAll(/name="late" value="([^"]+)"/g)].map(([, id]) => ["late", id]);
  assert.equal(late.length, 2);
  assert.equal((await ask(`/ar${workshop}/close`, [["do", "decide"], ["accept", "yes"], ...late])).status, 303);
  const page = await (await ask(desk)).text();
  assert.ok(page.includes("وقت أطول للنقاش"), "open words are read");
  const report = await words(Buffer.from(await (await ask(`/ar${workshop}/papers/report.pdf`)).arrayBuffer()));
  inTurn(report, ["تقييم اليوم", "أجاب 7 من أصل", "برمز القاعة", "ما كان ينقص اليوم"], "report.pdf");
  assert.ok(report.includes(tight("أقل من")), "two men are not told apart");
});
