// The eight who run the hall at once, each with a device of their own.

import { reader } from "../lib/browser.mjs";
import { line } from "../lib/line.mjs";
import { signIn } from "../lib/people.mjs";

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

/** Opens the eight devices; those in `cut` stand behind a line of their own. */
export async function cast(browser, server, cut) {
  const devices = {};
  for (const [name, role, face, lang] of ROLES) {
    const wire = cut.includes(name) ? await line(server) : null;
    const context = await reader(browser, { url: wire?.url ?? server.url }, { face, lang });
    const page = await context.newPage();
    if (role) await signIn(page, server, role, lang);
    devices[name] = { name, lang, context, page, wire, here: (path) => path.replace(/^\/(ar|fr)\//, `/${lang}/`) };
  }
  return devices;
}

/** What no device should have caused; a cut line's own failures are none. */
export const troubles = (devices) =>
  Object.values(devices).flatMap((it) => [...new Set(it.context.troubles)].map((what) => `${it.name}: ${what}`));

export async function leave(devices) {
  for (const { context, wire } of Object.values(devices)) {
    await context.close();
    await wire?.close();
  }
}
