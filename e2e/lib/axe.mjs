// What axe finds on a page, by WCAG 2.2 A and AA.

import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";

const source = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/**
 * Every violation as one line: rule, what is wrong, where. The page is spent
 * afterwards: axe does not measure the contrast of Arabic letters, so they are
 * replaced by Latin ones before that rule runs.
 */
export async function axe(page) {
  await page.evaluate(source);
  const rules = await run(page, { runOnly: { type: "tag", values: TAGS }, rules: { "color-contrast": { enabled: false } } });
  await page.evaluate(latinLetters);
  const contrast = await run(page, { runOnly: { type: "rule", values: ["color-contrast"] } });
  return [...rules, ...contrast];
}

function run(page, options) {
  return page.evaluate(async (options) => {
    const { violations } = await globalThis.axe.run(document, { ...options, resultTypes: ["violations"] });
    return violations.flatMap((rule) =>
      rule.nodes.map((node) => `${rule.id}: ${rule.help} at ${node.target.join(" ")} ${node.html.slice(0, 160)}`),
    );
  }, options);
}

function latinLetters() {
  const latin = (text) => text.replace(/[\u0620-\u064a\u0671-\u06d3\u2d30-\u2d67]/g, "x").replace(/[\u064b-\u065f]/g, "");
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walk.nextNode()) walk.currentNode.data = latin(walk.currentNode.data);
  for (const field of document.querySelectorAll("input:not([type=file]), textarea")) {
    if (/\P{ASCII}/u.test(field.value)) field.value = latin(field.value);
    if (field.placeholder) field.placeholder = latin(field.placeholder);
  }
}
