// A PDF's structure, as pdf.js reads it: what a screen reader is given. It is
// not a whole validator of PDF/UA: it checks the marks, the language, the
// title, that every word is in the tree or declared ornament, the order of
// headings, the heads of tables, and what stands in place of drawings. It does
// not judge contrast, nor the words in place of a drawing, nor fonts' tables.

import { getDocument, VerbosityLevel } from "pdfjs-dist/legacy/build/pdf.mjs";

/** Everything wrong with a PDF's structure, and what it says in the order of its tree. */
export async function inspect(bytes, lang) {
  const loading = getDocument({ data: new Uint8Array(bytes), useSystemFonts: false, verbosity: VerbosityLevel.ERRORS });
  const pdf = await loading.promise;
  const wrong = [];
  const { info } = await pdf.getMetadata();
  if (!(await pdf.getMarkInfo())?.Marked) wrong.push("it does not say that it is marked");
  if (info.Language !== lang) wrong.push(`its language is ${info.Language}`);
  if (!info.Title) wrong.push("it has no title");
  const told = { headings: [], roles: {}, lines: [], pages: pdf.numPages, title: info.Title };
  for (let number = 1; number <= pdf.numPages; number += 1) {
    await inspectPage(await pdf.getPage(number), wrong, told);
  }
  inOrder(told.headings, wrong);
  await loading.destroy();
  return { wrong, ...told };
}

async function inspectPage(page, wrong, told) {
  const at = `page ${page.pageNumber}`;
  const tree = await page.getStructTree();
  if (!tree) return wrong.push(`${at} has no structure`);
  const words = byMark(await page.getTextContent({ includeMarkedContent: true }), wrong, at);
  const claimed = [];
  walk(tree, { words, claimed, wrong, told, at });
  for (const [id, text] of words) {
    if (!claimed.includes(id) && text.trim()) wrong.push(`${at}: “${text.trim()}” is in no element`);
  }
  // The order of the tree is the order on the page's own stream.
  const places = claimed.map((id) => [...words.keys()].indexOf(id)).filter((place) => place >= 0);
  const back = places.findIndex((place, index) => index > 0 && place < places[index - 1]);
  if (back > 0) wrong.push(`${at}: read aloud, “${words.get(claimed[back])}” comes before its turn`);
}

/** The text of every marked part, in the order of the page; bare text is wrong. */
function byMark(content, wrong, at) {
  const words = new Map();
  const open = [];
  for (const item of content.items) {
    if (item.type === "beginMarkedContentProps" || item.type === "beginMarkedContent") {
      open.push(item.tag === "Artifact" ? "Artifact" : (item.id ?? open.at(-1) ?? null));
      if (item.id && !words.has(item.id)) words.set(item.id, "");
    } else if (item.type === "endMarkedContent") {
      open.pop();
    } else if (item.str?.trim()) {
      const mark = open.at(-1);
      if (!mark) wrong.push(`${at}: “${item.str}” is neither in the structure nor ornament`);
      else if (mark !== "Artifact") words.set(mark, `${words.get(mark) ?? ""}${item.str} `);
    }
  }
  return words;
}

function walk(node, found) {
  const { told, wrong, words, claimed, at } = found;
  if (node.type === "content") {
    claimed.push(node.id);
    return words.get(node.id) ?? "";
  }
  if (node.role) told.roles[node.role] = (told.roles[node.role] ?? 0) + 1;
  const text = (node.children ?? []).map((child) => walk(child, found)).join(" ");
  if (/^H\d$/.test(node.role ?? "")) told.headings.push([Number(node.role[1]), text.trim()]);
  if (node.role === "Figure" && !node.alt) wrong.push(`${at}: a figure without words in its place`);
  if (node.role === "Table" && !holds(node, "TH")) wrong.push(`${at}: a table without a head`);
  if (/^(H\d|P|LI|TD|TH|Caption|Title)$/.test(node.role ?? "") && text.trim()) told.lines.push(text.trim());
  return text;
}

const holds = (node, role) => node.role === role || (node.children ?? []).some((child) => holds(child, role));

/** No level is jumped over on the way down. */
function inOrder(headings, wrong) {
  let above = 0;
  for (const [level, text] of headings) {
    if (level > above + 1) wrong.push(`“${text}” is a heading of level ${level} after one of level ${above}`);
    above = level;
  }
}
