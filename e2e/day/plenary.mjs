// What the hall does besides its groups: the clock that runs meanwhile, a vote,
// replies to a synthesis, what is kept for later, the activities that were
// planned, the evaluation of the day.

import assert from "node:assert/strict";

import { day } from "../journey/before.mjs";
import { until } from "../lib/until.mjs";
import { flickering } from "./devices.mjs";
import { SENTENCES, TOPICS } from "./hall.mjs";
import { examine } from "./look.mjs";

const QUESTION = "بأي محور نبدأ؟";
const COUNTER = "كاتبة الجلسة";
const OBJECTION = "لم نقل ذلك عن الدواوير البعيدة.";
const REASON = "الدواوير محسوبة مع الأحياء.";
const PARKED = { text: "النقل إلى مكان اللقاءات", owner: "مكتب التواصل" };
const ACTIVITY = { title: "قافلة إخبارية في الأسواق", change: "قافلة كل شهرين", reason: "لا تكفي الموارد لكل سوق" };
const MISSING = "وقت أطول للنقاش";

/** What the minutes and the report tell of it. */
export const MINUTED = [OBJECTION, REASON, PARKED.text, PARKED.owner, ACTIVITY.title, ACTIVITY.change, ACTIVITY.reason];
export const REPORTED = [QUESTION, COUNTER, MISSING];

/** What the office's pages tell of it in the end. */
export const DECIDED = {
  clock: ["انتهت"],
  vote: ["صوّت 19 من أصل 60", `${TOPICS[0]} 18`, `${TOPICS[1]} 29`, "من الهواتف: 9", `10، تولى العد ${COUNTER}`],
  replies: ["أكدها 8 أشخاص", OBJECTION, REASON],
  parked: [PARKED.text, PARKED.owner],
  activities: Object.values(ACTIVITY),
  evaluation: ["أجاب 9 من أصل 60", "2,8", MISSING],
};

/** How many of those invited each of the three rapporteurs' phones goes round to. */
const ROUND = 3;

async function send(page, what) {
  await Promise.all([page.waitForNavigation(), page.locator(what).first().click()]);
}

async function fill(page, form, values) {
  for (const [name, value] of Object.entries(values)) {
    const field = page.locator(`${form} [name="${name}"]`);
    if ((await field.first().getAttribute("type")) === "radio") await page.locator(`${form} [name="${name}"][value="${value}"]`).check();
    else await field.fill(value);
  }
  await send(page, `${form} button:not(.grave)`);
}

/** The facilitator chooses what the hall's screen shows; it follows. */
async function shows({ facilitator, projector }, journey, view, words, of = "") {
  await facilitator.page.goto(`${journey.workshop}/presentation`);
  await send(facilitator.page, `form:has([name=view][value=${view}])${of && `:has([value="${of}"])`} button`);
  if (words) await projector.page.locator("#live", { hasText: words }).waitFor();
}

/** The screen is opened in the morning and stays open all day. */
export async function screen(devices, journey) {
  await shows(devices, journey, "clock");
  await devices.projector.page.goto(`${journey.workshop}/projector`);
}

/** A session is begun at the clock, or ended; the hall sees it. */
export async function clock(devices, journey, session, press) {
  const { facilitator, projector } = devices;
  await shows(devices, journey, "clock");
  const { page } = facilitator;
  await page.goto(`${journey.workshop}/clock`);
  await page.locator("#whole > summary").click();
  const entry = journey.sessions[session].replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
  const row = page.locator("#whole li", { has: page.locator(`[value="${entry}"]`) });
  const title = await row.locator("strong").innerText();
  const going = projector.page.locator("#live strong", { hasText: title });
  if (press === "end") await going.waitFor();
  await Promise.all([page.waitForNavigation(), row.locator(`[value=${press}]`).click()]);
  await going.waitFor({ state: press === "start" ? "visible" : "detached" });
  await examine(facilitator, `clock-${press}`);
  await examine(projector, `clock-${press}`);
}

/** The rapporteurs' phones go round among those invited, over connections that may be cut. */
async function round(devices, journey, codes, step, work) {
  const phones = ["one", "two", "three"].map((name) => devices[`rapporteur ${name}`]);
  await flickering(devices, () =>
    Promise.all(
      phones.map(async (phone, at) => {
        for (let who = at * ROUND; who < (at + 1) * ROUND; who += 1) await work(phone, phone.here(journey.here(`/invitation/${codes[who]}`)), who);
      }),
    ),
  );
  for (const phone of phones) await examine(phone, step);
}

/** Sends a form of somebody invited; it is opened again until its page says that it came. */
const sendUntilReceived = ({ page, name, proxy }, path, came, work) =>
  until(async () => {
    const answer = await page.goto(path, { waitUntil: "domcontentloaded" }).catch(() => null);
    if (!answer?.ok()) return false;
    if (await page.locator(came).count()) return true;
    await work(page).catch((fault) => assert.ok(proxy, fault));
    return false;
  }, true, `${name} sends at ${path}`);

/** A vote on a session's themes, by phone and by hand; nobody sees a figure before it is closed. */
export async function vote(devices, journey, codes) {
  const { facilitator, projector } = devices;
  const { page } = facilitator;
  await page.goto(`${journey.workshop}/votes?session=${journey.sessions[0]}`);
  await fill(page, "form:has([name=do][value=open])", { title: QUESTION, kind: "dots", share: "3", on: "themes" });
  journey.ballot = new URL(page.url()).pathname;
  const ballot = journey.ballot.split("/").at(-1);
  await examine(facilitator, "ballot");
  await shows(devices, journey, "vote", QUESTION, ballot);
  await round(devices, journey, codes, "vote", (phone, invitation, who) =>
    sendUntilReceived(phone, `${invitation}/votes/${ballot}`, "main .notice[role=status]", async (page) => {
      for (const [topic, dots] of who % 2 ? [[TOPICS[1], 3]] : [[TOPICS[0], 2], [TOPICS[1], 1]]) for (let left = dots; left > 0; left -= 1) await page.locator("[data-line]", { hasText: topic }).getByRole("button").first().click();
      await send(page, "main form button.go");
    }),
  );
  await page.goto(journey.ballot);
  for (const [at, dots] of ["8", "12"].entries()) await page.locator("#count fieldset:has(bdi)", { hasText: TOPICS[at] }).locator("input").fill(dots);
  await fill(page, "#count form", { manner: "hands", counter: COUNTER, voters: "10" });
  for (const it of [page, projector.page]) assert.equal(await it.locator(".result, .wall-rank").count(), 0, "the result is hidden until the closing");
  await examine(projector, "vote-open");
  await page.goto(journey.ballot);
  await send(page, "form:has([name=do][value=close]) button");
  await projector.page.locator("#live .wall-rank").waitFor();
  await examine(facilitator, "vote");
  await examine(projector, "vote");
}

/** A sentence is recognised by those whose words it rests on, but for one, who is answered. */
export async function replies(devices, journey, codes) {
  const { facilitator, projector } = devices;
  await shows(devices, journey, "synthesis", SENTENCES[0], journey.sessions[0]);
  await examine(projector, "synthesis");
  await round(devices, journey, codes, "synthesis", (phone, invitation, who) =>
    sendUntilReceived(phone, `${invitation}/synthesis`, "main section.card p[role=status]", async (page) => {
      const sentence = page.locator("section.card", { hasText: SENTENCES[0] });
      if (who < codes.length - 1) return Promise.all([page.waitForNavigation(), sentence.locator("form:has([value=confirm]) button").click()]);
      await sentence.locator("details:has(form) > summary").click();
      await sentence.locator("[name=text]").fill(OBJECTION);
      await Promise.all([page.waitForNavigation(), sentence.locator("form:has([value=object]) button").click()]);
    }),
  );
  const { page } = facilitator;
  await page.goto(`${journey.workshop}/discussion`);
  await page.locator("details[id^=a-] > summary").click();
  await fill(page, "form:has([name=do][value=answer])", { answer: "kept", text: REASON });
  await examine(facilitator, "discussion");
}

/** Something is kept for later, and then given to somebody with a day. */
export async function parking(devices, journey) {
  const { facilitator, projector } = devices;
  const { page } = facilitator;
  await page.goto(`${journey.workshop}/parking`);
  await fill(page, "form:has([name=do][value=park])", { text: PARKED.text });
  await shows(devices, journey, "parking", PARKED.text);
  await examine(projector, "parking");
  await page.goto(`${journey.workshop}/parking`);
  await page.locator("details[id^=f-] > summary").click();
  await fill(page, "form:has([name=do][value=follow])", { ...PARKED, due_on: day(60) });
  await examine(facilitator, "parking");
}

/** A planned activity is put to the room, which changes it and says why. */
export async function activity({ facilitator }, journey) {
  const { page } = facilitator;
  await page.goto(`${journey.workshop}/activities`);
  const { title, ...decided } = ACTIVITY;
  await fill(page, "form:has([name=do][value=set])", { title });
  await page.goto(`${journey.workshop}/activities`);
  await fill(page, "form:has([name=do][value=review])", { ruling: "change", ...decided, decided_by: "room" });
  await examine(facilitator, "activity");
}

/** Somebody answers one question after another: the faces, a word, and passes over the rest. */
async function answer(page, marks, missing) {
  await page.locator(".evaluation[data-ready]").waitFor();
  const onwards = page.locator("[data-onwards]");
  for (const [topic, mark] of Object.entries(marks)) {
    await page.locator(`[name="${topic}"][value="${mark}"]`).check();
    await onwards.click();
  }
  await page.locator("[name=missing]").fill(missing);
  await onwards.click();
  await send(page, "[data-onwards]");
}

/** The day is evaluated on the phones of those who were there. */
export async function evaluation(devices, journey, codes) {
  const { facilitator } = devices;
  const { page } = facilitator;
  await page.goto(`${journey.workshop}/evaluation`);
  await send(page, "form:has([name=do][value=open]) button");
  await examine(facilitator, "evaluation-open");
  await round(devices, journey, codes, "evaluation", (phone, invitation, who) =>
    sendUntilReceived(phone, `${invitation}/evaluation`, ".room-said [role=status]", (page) =>
      answer(page, { organisation: "5", facilitation: "4", voice: String(1 + (who % 5)), usefulness: "5" }, who ? "" : MISSING),
    ),
  );
  await page.goto(`${journey.workshop}/evaluation`);
  await send(page, "form:has([name=do][value=close]) button");
  await examine(facilitator, "evaluation");
}
