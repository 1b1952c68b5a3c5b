// Builds assets/dist: stylesheets, scripts, font subsets and icons, under
// names that change with their content, with compressed twins and a manifest.
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { build } from "esbuild";
import subset from "subset-font";

const here = new URL("./", import.meta.url);
const dist = new URL("dist/", here);
const require = createRequire(import.meta.url);

/** The characters from one code point to another. */
const range = (first, last) =>
  Array.from({ length: last - first + 1 }, (_, place) => String.fromCodePoint(first + place)).join("");

// Moroccan Arabic with its vowel signs and the letters of names (پ چ ڤ گ ڭ);
// digits, signs and the h of «09h30» come along.
const arabic =
  range(0x20, 0x40) + "[]{}|_h«»°·–—…\u00a0،؛؟٪" + range(0x621, 0x63a) + range(0x640, 0x652) +
  "\u0670\u0671پچڤگڭ\u200c\u200d\u200e\u200f";
const latin =
  range(0x20, 0x7e) + "\u00a0\u202f«»°·–—’‘“”…×éèêëàâäîïôöùûüçœæÉÈÊËÀÂÎÏÔÖÙÛÜÇŒÆ";
const tifinagh = range(0x2d30, 0x2d67) + "\u2d6f\u2d70\u2d7f";

const face = (path) => require.resolve(`@expo-google-fonts/${path}.ttf`);
const regular = face("ibm-plex-sans-arabic/400Regular/IBMPlexSansArabic_400Regular");
const bold = face("ibm-plex-sans-arabic/700Bold/IBMPlexSansArabic_700Bold");
const noto = face("noto-sans-tifinagh/400Regular/NotoSansTifinagh_400Regular");
const fonts = {
  "plex-arabic-400.woff2": [regular, arabic],
  "plex-arabic-700.woff2": [bold, arabic],
  "plex-latin-400.woff2": [regular, latin],
  "plex-latin-700.woff2": [bold, latin],
  "tifinagh-400.woff2": [noto, tifinagh],
  "tifinagh-name.woff2": [noto, "ⵜⴰⵎⴰⵣⵉⵖⵜ"],
};

/** The pictograms that pages use, from lucide-static (ISC licence). */
const icons = JSON.parse(readFileSync(new URL("icons.json", here), "utf8"));

/** `U+20-40,U+5F`: the ranges of a set of characters, for `unicode-range`. */
function ranges(characters) {
  const points = [...new Set([...characters].map((c) => c.codePointAt(0)))].sort((a, b) => a - b);
  const spans = [];
  for (const point of points) {
    const last = spans.at(-1);
    if (last && point === last[1] + 1) last[1] = point;
    else spans.push([point, point]);
  }
  const hex = (point) => point.toString(16).toUpperCase();
  return spans.map(([a, b]) => (a === b ? `U+${hex(a)}` : `U+${hex(a)}-${hex(b)}`)).join(",");
}

const manifest = {};

/** Writes a file under its hashed name, with compressed twins where they are smaller. */
function put(name, bytes) {
  const hash = createHash("sha256").update(bytes).digest("hex").slice(0, 10);
  const [, stem, ending] = name.match(/^(.*)\.([^.]+)$/);
  const file = `${stem}-${hash}.${ending}`;
  writeFileSync(new URL(file, dist), bytes);
  if (ending !== "woff2") {
    writeFileSync(new URL(`${file}.gz`, dist), gzipSync(bytes, { level: 9 }));
    const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
    writeFileSync(new URL(`${file}.br`, dist), brotliCompressSync(bytes, { params }));
  }
  manifest[name] = file;
}

async function putFonts() {
  for (const [name, [file, characters]] of Object.entries(fonts)) {
    const options = { targetFormat: "woff2", noHinting: true, preserveNameIds: [0, 13, 14] };
    put(name, await subset(readFileSync(file), characters, options));
  }
}

// The styles of every page, and those that only one kind of page loads.
const styles = ["main.css", "wall.css", "agenda.css"];

async function putStyles(name) {
  const entry = new URL(`styles/${name}`, here).pathname;
  const result = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    external: ["/assets/*"],
    target: ["chrome109", "firefox115", "safari16"],
  });
  const css = result.outputFiles[0].text
    .replaceAll("ARABIC", ranges(arabic))
    .replaceAll("LATIN", ranges(latin))
    .replace(/\/assets\/([\w.-]+)/g, (_, name) => `/assets/${manifest[name]}`);
  put(name, Buffer.from(css));
}

// The script of every page, and those that only one kind of page loads.
const scripts = {
  "main.js": "main.ts",
  "group.js": "group/main.ts",
  "agenda.js": "agenda/main.ts",
  "cockpit.js": "cockpit/main.ts",
  "door.js": "door/main.ts",
  "evaluation.js": "evaluation/main.ts",
  "vote.js": "vote/main.ts",
  "worker.js": "worker/main.ts",
};

async function putScripts() {
  for (const [name, entry] of Object.entries(scripts)) {
    const result = await build({
      entryPoints: [new URL(`scripts/${entry}`, here).pathname],
      bundle: true,
      minify: true,
      write: false,
      format: "iife",
      target: ["es2022"],
    });
    put(name, Buffer.from(result.outputFiles[0].contents));
  }
}

function putIcons() {
  const inner = {};
  for (const name of icons) {
    const svg = readFileSync(require.resolve(`lucide-static/icons/${name}.svg`), "utf8");
    inner[name] = svg
      .replace(/<!--.*?-->/gs, "")
      .replace(/^[\s\S]*?<svg[\s\S]*?>/, "")
      .replace("</svg>", "")
      .replace(/\s+/g, " ")
      .trim();
  }
  writeFileSync(new URL("icons.json", dist), JSON.stringify(inner));
}

rmSync(dist, { recursive: true, force: true });
mkdirSync(dist, { recursive: true });
await putFonts();
put("icon.svg", readFileSync(new URL("icon.svg", here)));
for (const name of styles) await putStyles(name);
await putScripts();
putIcons();
writeFileSync(new URL("manifest.json", dist), JSON.stringify(manifest, null, 2));
