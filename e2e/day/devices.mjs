// The eight who run the hall at once, each with a device of their own.

import { reader } from "../lib/browser.mjs";
import { FaultyProxy } from "../lib/faulty_proxy.mjs";
import { signIn } from "../lib/people.mjs";

/** How long a connection is cut, and how long it holds. */
const HALF = 900;

const ROLES = [
  ["desk one", "reception", "phone", "ar"],
  ["desk two", "reception", "phone", "fr"],
  ["rapporteur one", null, "phone", "ar"],
  ["rapporteur two", null, "phone", "fr"],
  ["rapporteur three", null, "phone", "ar"],
  ["facilitator", "facilitator", "desk", "ar"],
  ["projector", "facilitator", "projector", "ar"],
  ["theme team", "facilitator", "desk", "fr"],
];

/** Opens the eight devices; those in `cut` stand behind a proxy of their own. A
 * day over good connections gathers in `seen` what is wrong with their pages. */
export async function openDevices(browser, server, cut) {
  const devices = {};
  for (const [name, role, face, lang] of ROLES) {
    const proxy = cut.includes(name) ? await FaultyProxy.open(server.port) : null;
    const context = await reader(browser, { url: proxy?.url ?? server.url }, { face, lang });
    const page = await context.newPage();
    if (role) await signIn(page, server, role, lang);
    devices[name] = { name, lang, face, context, page, proxy, seen: cut.length ? null : [], here: (path) => path.replace(/^\/(ar|fr)\//, `/${lang}/`) };
  }
  return devices;
}

/** Does something while the connections that can be cut are cut half of the time. */
export async function flickering(devices, work) {
  const ends = Object.values(devices).flatMap((it) => it.proxy?.flicker(HALF) ?? []);
  const done = await work();
  ends.forEach((end) => end());
  return done;
}

/** What no device should have caused; the failures of a cut connection are none. */
export const troubles = (devices) =>
  Object.values(devices).flatMap((it) => [...new Set(it.context.troubles)].map((what) => `${it.name}: ${what}`));

export async function closeDevices(devices) {
  for (const { context, proxy } of Object.values(devices)) {
    await context.close();
    await proxy?.close();
  }
}
