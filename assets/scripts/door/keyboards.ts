// Which key of a US keyboard gives which sign on another one.

/** The keys of a US keyboard, row by row; the first letter comes after the digits. */
const US = "1234567890-=qwertyuiop[]asdfghjkl;'zxcvbnm,./";
const DIGITS = 12;

/** The same keys on a French keyboard, and where its capitals are locked. */
const FRENCH = "&é\"'(-è_çà)=azertyuiop^$qsdfghjklmùwxcvbn,;:!";
const FRENCH_LOCKED = "1234567890°+azertyuiop¨£qsdfghjklm%wxcvbn?./§";

/**
 * The keys from the first letter on of an Arabic keyboard, plain and shifted.
 * A key that gives two letters gives the one letter that stands here.
 */
const ARABIC = "ضصثقفغعهخحجدشسيبلاتنمكطئءؤرbىةوزظ";
const ARABIC_SHIFTED = "\u064e\u064b\u064f\u064ctإ‘÷×؛<>\u0650\u064d][gأـ،/:\"~\u0652}{bآ’,.؟";

/** What one key of an Arabic keyboard gives as two letters. */
const PAIRS: Record<string, string> = { لا: "b", لإ: "t", لأ: "g", لآ: "b" };

/** How many pairs of a text are read both ways. */
const DOUBTS = 6;

type Keys = Map<string, string>;

/** What a text in lower case says by the keys that gave it, for every keyboard that has all of its signs. */
export function readings(text: string): string[] {
  const french = keys(FRENCH, US).set("?", "m").set("°", "-");
  const latin = [french, keys(FRENCH_LOCKED, US)].flatMap((it) => read(it, text));
  if (/[a-z]/.test(text)) return latin;
  const letters = [...keys(ARABIC, US.slice(DIGITS)), ...keys(ARABIC_SHIFTED, US.slice(DIGITS))];
  const arabic = [US, FRENCH].flatMap((row) => {
    const board = new Map([...letters, ...keys(row.slice(0, DIGITS), US)]);
    return paired(text, DOUBTS).flatMap((it) => read(board, it));
  });
  return [...latin, ...arabic];
}

const keys = (row: string, us: string): Keys => new Map([...row].map((sign, at) => [sign, us[at]!]));

/** The keys that gave a text; none where the keyboard lacks one of its signs. */
function read(board: Keys, text: string): string[] {
  const found = [...text].map((sign) => (sign === " " ? sign : board.get(sign)));
  return found.includes(undefined) ? [] : [found.join("")];
}

/** A text with each of its first pairs of letters read as two keys and as one. */
function paired(text: string, doubts: number): string[] {
  const pair = doubts > 0 ? /ل[اإأآ]/.exec(text) : null;
  if (!pair) return [text];
  const [before, after] = [text.slice(0, pair.index), text.slice(pair.index + 2)];
  const one = before + PAIRS[pair[0]];
  return paired(after, doubts - 1).flatMap((rest) => [before + pair[0] + rest, one + rest]);
}
