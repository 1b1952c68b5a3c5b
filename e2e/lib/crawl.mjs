// A walk over the site by its own links, one page of each kind.

/** The kind of a page: its address with identities, codes and numbers left open, and communes other than the demo's. */
export const kind = (path) =>
  path
    .replace(/^\/(ar|fr|zgh)\/(?!beni-mellal\/|programme|desk|sign-in)[^/]+(?=\/($|charter|plan|indicators|receipt|journal))/, "/$1/commune")
    .split("/")
    .map((part) => (/^\d+$/.test(part) || /^[0-9a-f]{32}$/.test(part) || /^[0-9a-f-]{36}$/.test(part) || /^(?=.*\d)[A-Z0-9-]{6,}$/i.test(part) ? "*" : part))
    .join("/");

/**
 * Visits the given pages and what they link to on the same host and in the
 * same language, each kind once, and hands every HTML page to `look`.
 */
export async function crawl(page, starts, look, { limit = 120, skip = /\/sign-out|\.(pdf|docx|csv|xlsx|json|atom|ics|xml|svg)$/ } = {}) {
  const lang = starts[0].split("/")[1];
  const waiting = [...starts];
  const seen = new Set();
  while (waiting.length && seen.size < limit) {
    const path = waiting.shift();
    if (seen.has(kind(path)) || skip.test(path)) continue;
    seen.add(kind(path));
    const response = await visit(page, path);
    if (!/text\/html/.test(response?.headers()["content-type"] ?? "")) continue;
    waiting.push(...(await links(page)).filter((it) => it.split("/")[1] === lang));
    await look(path, response.status());
  }
  return [...seen];
}

/** A file that is downloaded instead of shown is no page. */
const visit = (page, path) =>
  page.goto(path).catch((fault) => {
    if (!/Download is starting|ERR_ABORTED/.test(fault.message)) throw fault;
  });

const links = (page) =>
  page.evaluate(() =>
    [...document.querySelectorAll("a[href]:not([download])")]
      .map((it) => new URL(it.href))
      .filter((it) => it.origin === location.origin)
      .map((it) => it.pathname),
  );
