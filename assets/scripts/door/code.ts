// Codes as people type them or a hand scanner does in their place: with Arabic
// digits, as a whole address, or through a keyboard that is set to French or
// Arabic while the keys are those of a US one. The server reads codes by the
// same rule (crate `base`, `code`), and both are tested with the same cases.

import { readings } from "./keyboards";

/** A group of a code as it is written: signs that are not mistaken for one another. */
const GROUP = "[2-9A-HJKMNP-TV-Z]{4}";
const WHOLE = new RegExp(`^(?:${GROUP})+$|^${GROUP}(?:-${GROUP})+$`, "i");
const PLAIN = /^[a-z0-9\s\-–—‑_./:,]*$/;
const UNSEEN = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g;

/** How many signs a code has: three groups, and two where it was given out before. */
const LENGTHS = [12, 8];

/** The code of an invitation in what was scanned or typed; none where there is none. */
export function codeIn(text: string): string | null {
  const code = signs(text);
  return LENGTHS.includes(code.length) ? (code.match(/.{4}/g) ?? []).join("-") : null;
}

/** The code of a row of the sheet in what was typed; none where there is none. */
export function rowIn(text: string): string | null {
  const code = signs(text);
  return code.length === 4 ? code : null;
}

/** The signs of a code as it was typed: upper case, without what stands between them. */
export function signs(typed: string): string {
  const text = visible(typed);
  const through = throughAKeyboard(text.toLowerCase());
  if (through !== null) return through;
  const parts = partsOf(text);
  // One line between signs is people's own; more of them are an address.
  return bare(parts.length > 2 ? (inAddress(parts) ?? parts.at(-1)!) : text);
}

/** The signs of a whole code that came through another keyboard than it was meant for. */
function throughAKeyboard(text: string): string | null {
  if (PLAIN.test(text)) return null;
  for (const reading of readings(text)) {
    const parts = partsOf(reading);
    const code = parts.length === 1 ? parts[0]!.trim() : (inAddress(parts) ?? "");
    if (WHOLE.test(code)) return bare(code);
  }
  return null;
}

/** The parts of an address, without what is asked of it. */
const partsOf = (text: string): string[] => text.split(/[?#]/)[0]!.split("/").filter(Boolean);

const inAddress = (parts: string[]): string | undefined => parts.filter((part) => part.length > 4 && WHOLE.test(part)).at(-1);

const bare = (text: string): string => text.replace(/[^A-Za-z0-9]/g, "").toUpperCase();

/** A text without signs that nobody sees, letters and digits in their plain forms. */
function visible(text: string): string {
  const digit = (sign: string) => String(sign.charCodeAt(0) & 0xf);
  return text
    .replace(UNSEEN, "")
    .replace(/[\ufb50-\ufefc\uff01-\uff5e]/g, (sign) => sign.normalize("NFKC"))
    .replace(/[٠-٩۰-۹]/g, digit)
    .trim();
}
