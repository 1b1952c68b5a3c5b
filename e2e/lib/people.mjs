// The demo's people: one sign-in per role, as `mithaq demo` prints them, a
// line each: `sign-in ROLE LOGIN PASSWORD`.

/** Every sign-in that a demo server printed, by role. */
export function signIns(server) {
  const found = {};
  for (const line of server.lines) {
    const [, role, login, password] = /^sign-in\s+(\S+)\s+(\S+)\s+(\S+)/.exec(line) ?? [];
    if (role) found[role] = { login, password };
  }
  return found;
}

/** Signs in through the page that a person would use. */
export async function signIn(page, server, role, lang = "ar") {
  const account = signIns(server)[role];
  if (!account) throw new Error(`no sign-in for ${role}; the demo printed ${Object.keys(signIns(server)).join(", ") || "none"}`);
  await page.goto(`/${lang}/sign-in`);
  await page.locator("[name=login]").fill(account.login);
  await page.locator("[name=password]").fill(account.password);
  const answered = page.waitForResponse((it) => it.request().method() === "POST" && it.url().endsWith("/sign-in"));
  await page.locator("form:has([name=password]) button").click();
  const status = (await answered).status();
  if (status !== 303) throw new Error(`signing in as ${role} was answered ${status}`);
  await page.waitForURL((url) => !url.pathname.endsWith("/sign-in"));
}
