// Codes as they are typed, by the cases with which the server's reading is tested.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

import { build } from "esbuild";

const built = await build({
  entryPoints: [fileURLToPath(new URL("../scripts/door/code.ts", import.meta.url))],
  bundle: true,
  write: false,
  format: "esm",
  target: "es2022",
});
const { codeIn, signs } = await import(`data:text/javascript,${encodeURIComponent(built.outputFiles[0].text)}`);
const table = readFileSync(new URL("../../crates/base/src/code/typed.tsv", import.meta.url), "utf8");
const CASES = table.trimEnd().split("\n").slice(1).map((line) => line.split("\t"));

for (const [code, typed, how] of CASES) {
  test(`a code is read however it was typed: ${how}`, () => {
    assert.equal(signs(typed), code.replaceAll("-", ""));
    if ([9, 14].includes(code.length)) assert.equal(codeIn(typed), code);
  });
}

test("a name is no code, and a part of a code is none yet", () => {
  for (const typed of ["سناء الإدريسي", "Ouafaa (El) Amrani", "", "T7DA", "T7DA-S96"]) assert.equal(codeIn(typed), null, typed);
});
