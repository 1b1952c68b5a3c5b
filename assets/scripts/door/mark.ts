// The mark of a code under a salt, as the server makes it: the first three
// bytes of HMAC-SHA256. Written out, because browsers hide their own on a
// hall's plain HTTP.

const fraction = (value: number): number => ((value - Math.floor(value)) * 2 ** 32) >>> 0;
const ROUND = [...primes(64)].map((prime) => fraction(Math.cbrt(prime)));
const BEGIN = [...primes(8)].map((prime) => fraction(Math.sqrt(prime)));

function* primes(count: number): Generator<number> {
  for (let number = 2; count > 0; number += 1) {
    let prime = true;
    for (let by = 2; by * by <= number; by += 1) if (number % by === 0) prime = false;
    if (!prime) continue;
    count -= 1;
    yield number;
  }
}

const turn = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

/** SHA-256 (FIPS 180-4). */
function digest(bytes: Uint8Array): Uint8Array {
  const padded = new Uint8Array((((bytes.length + 8) >> 6) + 1) << 6);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - 4, bytes.length * 8);
  const state = [...BEGIN];
  for (let at = 0; at < padded.length; at += 64) block(state, view, at);
  const out = new DataView(new ArrayBuffer(32));
  state.forEach((word, at) => out.setUint32(at * 4, word));
  return new Uint8Array(out.buffer);
}

function block(state: number[], view: DataView, from: number): void {
  const words = new Array<number>(64);
  for (let at = 0; at < 16; at += 1) words[at] = view.getUint32(from + at * 4);
  for (let at = 16; at < 64; at += 1) {
    const [two, fifteen] = [words[at - 2]!, words[at - 15]!];
    const one = turn(two, 17) ^ turn(two, 19) ^ (two >>> 10);
    const zero = turn(fifteen, 7) ^ turn(fifteen, 18) ^ (fifteen >>> 3);
    words[at] = (words[at - 16]! + zero + words[at - 7]! + one) >>> 0;
  }
  let [a, b, c, d, e, f, g, h] = state as [number, number, number, number, number, number, number, number];
  for (let at = 0; at < 64; at += 1) {
    const one = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25);
    const first = (h + one + ((e & f) ^ (~e & g)) + ROUND[at]! + words[at]!) >>> 0;
    const zero = turn(a, 2) ^ turn(a, 13) ^ turn(a, 22);
    const second = (zero + ((a & b) ^ (a & c) ^ (b & c))) >>> 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) >>> 0, c, b, a, (first + second) >>> 0];
  }
  [a, b, c, d, e, f, g, h].forEach((word, at) => (state[at] = (state[at]! + word) >>> 0));
}

/** HMAC (RFC 2104). */
function authenticate(key: Uint8Array, message: Uint8Array): Uint8Array {
  const whole = new Uint8Array(64);
  whole.set(key.length > 64 ? digest(key) : key);
  const around = (pad: number, inner: Uint8Array) => digest(new Uint8Array([...whole.map((byte) => byte ^ pad), ...inner]));
  return around(0x5c, around(0x36, message));
}

/** The mark of a code, in hexadecimal. */
export function mark(salt: string, code: string): string {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const short = authenticate(bytes(salt), bytes(code)).slice(0, 3);
  return Array.from(short, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
