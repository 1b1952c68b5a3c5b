// What a volunteer hears and feels without looking: arrived is one high note and
// one short buzz, already here is two low notes and two, unknown is long and low.

interface Signal {
  /** Notes in hertz, one after another. */
  notes: number[];
  /** How long each sounds, in seconds. */
  each: number;
  /** Buzzes and pauses, in milliseconds. */
  buzz: number[];
}

const SIGNALS: Record<string, Signal> = {
  came: { notes: [1320], each: 0.14, buzz: [60] },
  already: { notes: [330, 330], each: 0.12, buzz: [60, 90, 60] },
  unknown: { notes: [180], each: 0.6, buzz: [400] },
  left: { notes: [660, 440], each: 0.14, buzz: [120] },
};

let sound: AudioContext | undefined;

/** Browsers let a page sound only after somebody has touched it. */
export function readySound(): void {
  const wake = (): void => {
    sound ??= new AudioContext();
    void sound.resume().catch(() => {});
  };
  for (const touch of ["pointerdown", "keydown"]) addEventListener(touch, wake, { once: true });
}

/** Sounds and shakes as an answer does. */
export function signal(kind: string): void {
  const found = SIGNALS[kind];
  if (!found) return;
  navigator.vibrate?.(found.buzz);
  if (sound?.state !== "running") return;
  found.notes.forEach((note, at) => play(sound!, note, sound!.currentTime + at * (found.each + 0.08), found.each));
}

function play(context: AudioContext, note: number, from: number, lasts: number): void {
  const [tone, loud] = [context.createOscillator(), context.createGain()];
  tone.frequency.value = note;
  loud.gain.setValueAtTime(0.3, from);
  loud.gain.exponentialRampToValueAtTime(0.001, from + lasts);
  tone.connect(loud).connect(context.destination);
  tone.start(from);
  tone.stop(from + lasts);
}
