// Heavy work beside a small page: a thousand like cards compared, and a crowd
// of wrong passwords, while somebody reads a page that is made anew each time.

import { setTimeout as pause } from "node:timers/promises";

import { hall } from "../e2e/lib/hall.mjs";
import { signIn } from "./growth.mjs";

const CARDS = 1000;
const WRONG = 200;
const CROWD = 20;
const OWN = { "sec-fetch-site": "same-origin" };

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

/** Cards that differ by little, as many in each of the two sessions. */
async function writeCards(server) {
  const write = async ({ key, questions }, number) => {
    const fields = { key: crypto.randomUUID(), question: questions[number % questions.length], text: `لقاء مفتوح مع السكان في الحي رقم ${number % 37} مرة كل ${number % 5} أشهر`, why: "" };
    const answer = await fetch(`${server.url}/ar/beni-mellal/group/${key}`, { method: "POST", redirect: "manual", body: new URLSearchParams(fields), headers: OWN });
    await answer.text();
    if (answer.status >= 400) throw new Error(`a card is answered by ${answer.status}`);
  };
  for (let number = 0; number < 2 * CARDS; number += server.phones.length) {
    await Promise.all(server.phones.map((phone, at) => write(phone, number + at)));
  }
}

/** Reads a small page again and again while something is done; gives the times in ms. */
async function reading(server, work) {
  const times = [];
  let going = true;
  const reader = (async () => {
    while (going) {
      const from = performance.now();
      await fetch(`${server.url}/ar/beni-mellal/receipt`).then((it) => it.text());
      times.push(performance.now() - from);
      await pause(5);
    }
  })();
  try {
    await work();
  } finally {
    going = false;
    await reader;
  }
  return times.toSorted((a, b) => a - b);
}

/** Wrong passwords from so many at once; as each is answered the next is sent. */
async function guess(server) {
  let sent = 0;
  const one = async () => {
    while (sent < WRONG) {
      sent += 1;
      const body = new URLSearchParams({ login: server.login, password: `wrong ${sent}` });
      const answer = await fetch(`${server.url}/ar/sign-in`, { method: "POST", redirect: "manual", body, headers: OWN });
      await answer.text();
      if (answer.status === 303 || answer.status >= 500) throw new Error(`a wrong password is answered by ${answer.status}`);
    }
  };
  await Promise.all(Array.from({ length: CROWD }, one));
}

/** Measures both; `figure` notes each. */
export async function besideHeavyWork(mithaq, figure) {
  const server = await hall({ bin: mithaq, env: { MITHAQ_LIMITS: "off", MITHAQ_PAGE_CACHE: "off" } });
  try {
    await writeCards(server);
    const cookie = await signIn(server, server);
    const themes = `${server.url}/ar/beni-mellal/office/workshops/${server.workshop}/themes`;
    const compared = [];
    const beside = await reading(server, async () => {
      for (let round = 0; round < 9; round += 1) {
        const from = performance.now();
        const page = await fetch(themes, { headers: { cookie } });
        await page.text();
        if (page.status !== 200) throw new Error(`the themes answer ${page.status}`);
        compared.push(performance.now() - from);
      }
    });
    figure(`themes of ${CARDS} like cards, the whole page`, `${median(compared).toFixed(0)} ms`, "at most 200 ms", median(compared) <= 200);
    told("a page beside that", beside, figure);
    told(`a page beside ${WRONG} wrong passwords, ${CROWD} at once`, await reading(server, () => guess(server)), figure);
  } finally {
    await server.stop();
  }
}

function told(name, times, figure) {
  const slowest = times.at(-1);
  figure(name, `${median(times).toFixed(1)} ms, the slowest of ${times.length} ${slowest.toFixed(0)} ms`, "at most 50 ms", slowest <= 50);
}
