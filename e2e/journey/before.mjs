// Before the day: the programme's board, the courses of both texts, the paper
// that comes in, the programme that goes out.

import assert from "node:assert/strict";
import { join } from "node:path";

import { root } from "../lib/server.mjs";
import { words } from "./pdf.mjs";

export async function board(journey, told) {
  const page = await journey.as("programme_officer");
  await journey.look(page, "01-programme");
  assert.ok((await journey.words(page, "h1")).includes(told.programme));
  assert.equal(await page.locator("main tbody tr").count(), 12);
  assert.ok((await page.locator("main dl dt").count()) >= 4, "the partners");
  const board = await journey.words(page, "main table");
  assert.ok(board.includes(journey.lang === "fr" ? "Béni Mellal" : "بني ملال"), board);
  const reader = await journey.stranger();
  await journey.go(reader, journey.here("/indicators"));
  await noughts(reader);
  await journey.look(reader, "01-indicators-unknown");
}

/** What is not known is not nought: a nought stands only over a number that is known. */
async function noughts(page) {
  for (const row of await page.locator("main tbody tr").all()) {
    const [value, known] = await row.locator("td:nth-child(3), td:nth-child(4)").allInnerTexts();
    if (/(^|[^\d.,])0([.,]0+)?([^\d.,]|$)/.test(value)) assert.match(known, /[1-9]/, await row.innerText());
  }
}

/** Begins both texts' courses and opens their preparation. */
export async function begin(journey) {
  const page = await journey.as("focal_point");
  await journey.look(page, "02-office-eve");
  await journey.follow(page, "/office/stages");
  for (const kind of ["charter", "action_plan"]) await journey.send(page, `form:has([name=kind][value=${kind}])`);
  await journey.look(page, "02-stages");
  assert.equal(await page.locator("main a[href*='/office/stages/']").count(), 14);
  await openPlain(journey, 0);
}

/** The office's page of a stage: `course` 0 is the first text on the page. */
export async function stagePage(journey, course, stage) {
  const page = await journey.as("focal_point");
  await journey.go(page, journey.here("/office/stages"));
  const links = page.locator("main section.card").nth(course).locator("a[href*='/office/stages/']");
  await journey.press(page, links.nth(stage));
  return page;
}

/** Opens a stage that asks nobody, in both courses. */
export async function openPlain(journey, stage) {
  for (const course of [0, 1]) {
    const page = await stagePage(journey, course, stage);
    await journey.send(page, "form:has([name=do][value=open])", { opens_on: day(0), closes_on: day(30) });
  }
}

/** Closes a stage with what came out of it, in both courses. */
export async function closeBoth(journey, told, stage) {
  for (const course of [0, 1]) {
    const page = await stagePage(journey, course, stage);
    await closeStage(journey, page, told);
  }
}

/** Closes a stage; before its announced last day, on second look and with the reason. */
async function closeStage(journey, page, told) {
  const form = "form:has([name=do][value=close])";
  await journey.send(page, form, { synthesis_ar: told.synthesis }, { button: "button" });
  if (!(await page.locator("[name=looked]").count())) return;
  await journey.look(page, "03-second-look", { fresh: false });
  await journey.send(page, form, { reason_ar: told.reason }, { button: "button" });
}

/** The preparation ends and the day's stage opens, in both courses. */
export async function turnToTheDay(journey, told) {
  await journey.leads("focal_point", /\/office\/workshops$/);
  await closeBoth(journey, told, 0);
  await openPlain(journey, 1);
}

export async function paper(journey) {
  const page = await journey.leads("focal_point", /\/office\/paper$/);
  await journey.look(page, "02-upload");
  const file = join(root, "data/papers/beni-mellal-2023-11-01.ar.md");
  await journey.send(page, "form[enctype='multipart/form-data']", { file });
  await journey.look(page, "02-preview");
  const form = page.locator("form:has([name=venue])");
  const value = (name) => form.locator(`[name="${name}"]`).inputValue();
  assert.equal(await form.locator("tbody tr").count(), 8);
  assert.equal(await value("held_on"), "2023-11-01");
  assert.equal(await value("starts_at"), "09:30");
  assert.ok((await value("venue")).includes("النادي الرياضي"));
  const rows = await journey.words(page, "form:has([name=venue]) table");
  assert.match(rows, /12h00\D+12h20/, "the tea break is proposed");
  assert.match(rows, /360/);
  const proposals = await form.locator("[name^=accepted]").evaluateAll((all) => all.map((it) => it.name));
  assert.ok(proposals.length > 0, "what was proposed is asked, not taken");
  await journey.send(page, form, Object.fromEntries([...proposals, "past"].map((name) => [name, true])));
  assert.match(page.url(), /\/office\/workshops\/[0-9a-f-]+$/);
  journey.workshop = new URL(page.url()).pathname;
  await journey.look(page, "02-workshop");
  // Nobody sees it before somebody makes it public.
  await page.locator(`a[href$="${journey.workshop}/calling"]`).first().click();
  await journey.look(page, "02-calling");
  await journey.send(page, "form:has([name=do][value=show])");
  await journey.go(page, journey.workshop);
  return page;
}

export async function programme(journey) {
  const page = await journey.as("focal_point");
  await journey.go(page, journey.workshop);
  assert.ok(await page.locator(`a[href$="${journey.workshop}/programme.pdf"]`).count());
  const paper = await words(await journey.file(page, `${journey.workshop}/programme.pdf`));
  for (const part of [...TIMES, ...WORDS]) assert.ok(paper.tells(part), `${part} in\n${paper.said}`);
}

/** What the paper says, and the programme after it. */
const TIMES = ["09h30", "10h30", "12h00", "12h20", "13h00", "14h30", "15h00"];
const WORDS = ["ميثاق المشاركة المواطنة", "تشكيل مجموعات العمل", "النادي الرياضي", "استراحة شاي"];

/** A day as forms write it, so many days from now. */
export const day = (offset) => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);
