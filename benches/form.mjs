// Reads a contribution's form as a browser would, and fills it in.

const attribute = (tag, name) => new RegExp(`\\s${name}\\s*=\\s*"([^"]*)"`, "i").exec(tag)?.[1]?.replaceAll("&amp;", "&").replaceAll("&#38;", "&");
const UUID = /^[0-9a-f]{8}-?([0-9a-f]{4}-?){3}[0-9a-f]{12}$/i;
const WORDS = "نقترح إضافة ملعب للقرب في كل حي، وأن ينشر محضر كل دورة للمجلس قبل انعقاد الدورة الموالية.";

/**
 * The form of the page at `url` that has a text to write: where it goes, its headers, its body with KEY for the key
 * and in the words: the same words of one visitor are one contribution, however often they come.
 */
export async function readForm(url) {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answers ${response.status}`);
  const html = await response.text();
  const form = html.match(/<form[^]*?<\/form>/g)?.find((it) => /method="?post/i.test(it) && it.includes("<textarea"));
  if (!form) throw new Error(`no form to contribute with at ${url}`);
  const target = new URL(attribute(/<form[^>]*>/.exec(form)[0], "action") || url, url);
  const cookies = response.headers.getSetCookie().map((it) => it.split(";")[0]);
  return { path: target.pathname + target.search, headers: headers(target, cookies), body: body(form) };
}

function headers(target, cookies) {
  return {
    "Content-Type": "application/x-www-form-urlencoded",
    "Sec-Fetch-Site": "same-origin",
    Origin: target.origin,
    ...(cookies.length ? { Cookie: cookies.join("; ") } : {}),
  };
}

function body(form) {
  const fields = new Map();
  for (const tag of form.match(/<input\b[^>]*>/g) ?? []) {
    const [name, value, type] = ["name", "value", "type"].map((it) => attribute(tag, it));
    const chosen = !["radio", "checkbox"].includes(type) || /\schecked\b/.test(tag) || (/\srequired\b/.test(tag) && !fields.has(name));
    if (name && chosen && type !== "submit" && type !== "file") fields.set(name, name === "key" && UUID.test(value ?? "") ? "KEY" : (value ?? ""));
  }
  for (const [, tag, inside] of form.matchAll(/(<select\b[^>]*>)([^]*?)<\/select>/g)) {
    fields.set(attribute(tag, "name"), attribute(/<option[^>]*>/.exec(inside)?.[0] ?? "", "value") ?? "");
  }
  for (const tag of form.match(/<textarea\b[^>]*>/g)) fields.set(attribute(tag, "name"), `${WORDS} KEY`);
  if ([...fields.values()].filter((it) => it === "KEY").length !== 1) throw new Error("the form has no idempotency key, or more than one");
  return new URLSearchParams([...fields]).toString();
}
