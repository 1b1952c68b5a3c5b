// What a day came to, as its pages tell it: the same whichever way the words
// travelled. Identities, codes and the order of arrival are left out.

import { execFile } from "node:child_process";
import { promisify } from "node:util";

import { words as pdf } from "../journey/pdf.mjs";
import { plain } from "../journey/journey.mjs";
import { program } from "../lib/server.mjs";
import { GROUPS, SENTENCES, STEP, written } from "./hall.mjs";

const run = promisify(execFile);
const texts = (page, what) => page.locator(what).evaluateAll((all) => all.map((it) => it.textContent.trim()).toSorted());

const HAPPENED = [
  "card_written", "card_withdrawn", "theme_made", "sentence_written", "next_step_set", "workshop_closed", "agenda_clocked",
  "ballot_opened", "vote_cast", "count_entered", "ballot_closed", "sentence_confirmed", "sentence_objected", "objection_answered",
  "item_parked", "item_followed_up", "activity_reviewed", "evaluation_answered", "evaluation_closed",
];

/** What each group's phone shows as written. */
export async function groupsWords(browser, server, links) {
  const page = await browser.newPage();
  const found = [];
  for (const link of links) {
    await page.goto(server.url + link);
    found.push(await texts(page, "#own .words"));
  }
  await page.close();
  return found;
}

/** The drawings: seeds as published, and the whole lists as the office reads them: sizes, evenness, repeated meetings. */
export async function drawings(journey) {
  const page = await journey.as("focal_point");
  await journey.go(page, `${journey.workshop.replace("/office/", "/")}/groups`);
  const whole = page.locator("a[href*='/office/'][href$='list.csv']");
  const addresses = await whole.evaluateAll((all) => all.map((it) => it.href));
  const seeds = await texts(page, "dd.stamp");
  const lists = [];
  for (const address of addresses) lists.push(await (await page.request.get(address)).text());
  const table = (text) => text.trim().split("\n").map((row) => row.split(","));
  return { found: lists.map((text, at) => tell(table(text), seeds[at])), lists };
}

function tell([heads, ...rows], seed) {
  const of = (name) => rows.map((row) => row[heads.indexOf(name)]);
  const spread = (values) => {
    const counts = [...new Set(values)].map((value) =>
      Array.from({ length: GROUPS }, (_, group) => rows.filter((row, at) => Number(row.at(-1)) === group + 1 && values[at] === value).length),
    );
    return Math.max(...counts.map((it) => Math.max(...it) - Math.min(...it)));
  };
  let again = 0;
  for (const column of heads.filter((it) => it.startsWith("session_"))) {
    const sat = of(column);
    rows.forEach((row, at) => rows.slice(0, at).forEach((other, before) => (again += Number(row.at(-1) === other.at(-1) && sat[at] !== "" && sat[at] === sat[before]))));
  }
  return { seed, present: rows.length, sexes: spread(of("sex")), categories: spread(of("category")), again };
}

/** What everybody reads after the closing, and what the journal holds. */
export async function outcome(browser, server, journey) {
  const page = await browser.newPage();
  const open = journey.workshop.replace("/office/", "/");
  await page.goto(server.url + open);
  const links = await page.locator("a[href*='/themes/']").evaluateAll((all) => all.map((it) => it.href));
  const themes = [];
  for (const link of links) {
    await page.goto(link);
    const said = await page.locator("main").innerText();
    themes.push([await page.locator("h1").innerText(), ...[0, 1].flatMap(written).filter((it) => said.includes(it))]);
  }
  await page.goto(server.url + open);
  const said = await page.locator("main").innerText();
  const told = [...SENTENCES, STEP.text, STEP.owner].filter((it) => said.includes(it));
  const journal = await (await page.request.get(`${server.url}/ar/beni-mellal/journal.csv`)).text();
  const happened = {};
  for (const kind of HAPPENED) {
    happened[kind] = journal.split("\n").filter((row) => row.includes(kind)).length;
  }
  await page.close();
  return { themes: themes.toSorted(), told, happened };
}

/** What the hall decided besides, as the office's pages tell it, without the hours at which it was said. */
export async function decided(journey) {
  const page = await journey.as("facilitator");
  const read = async (path, what) => {
    await journey.go(page, path);
    return (await texts(page, what)).map((it) => plain(it).replace(/\d\d[h:]\d\d/g, ""));
  };
  return {
    clock: await read(`${journey.workshop}/clock`, "#whole li > p"),
    vote: await read(journey.ballot, "#live .lead, .bars li, #live > ul > li"),
    replies: await read(`${journey.workshop}/discussion`, "#live li > p:not(.small), #live .card p:not(.small)"),
    parked: await read(`${journey.workshop}/parking`, "#live .queue p:not(.muted)"),
    activities: await read(`${journey.workshop}/activities`, "main .queue p"),
    evaluation: await read(`${journey.workshop}/evaluation`, "main .lead, main section"),
  };
}

/** The words of a paper of the day. */
export const paper = async (journey, name) => pdf(await journey.file(await journey.as("facilitator"), `${journey.workshop}/${name}.pdf`));

/** Draws a published list again with the program itself; fails where it differs. */
export const drawAgain = (file, seed) => run(program, ["groups", "draw", "--seed", seed, file]);

/** The journal checked by the program, once nobody writes to it any more. */
export const verified = (data) => run(program, ["journal", "verify", "--data", data]).then(() => true);
