// The camera reads the codes of invitations. Browsers lend it only over HTTPS
// or to this machine itself; elsewhere the code is typed.

import decode from "qr/decode.js";

/** How often a picture is looked at, and how long one code stays read. */
const EVERY = 150;
const SAME = 4_000;
/** Pictures are made no larger than this before they are looked at. */
const SIDE = 640;

export const hasCamera = (): boolean => Boolean(navigator.mediaDevices?.getUserMedia);

export class Camera {
  private stream: MediaStream | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private last = { text: "", at: 0 };
  private readonly canvas = document.createElement("canvas");

  constructor(
    private readonly video: HTMLVideoElement,
    private readonly found: (text: string) => void,
  ) {}

  get runs(): boolean {
    return this.stream !== null;
  }

  /** Starts; gives whether the browser lent its camera. */
  async start(): Promise<boolean> {
    const wanted = { video: { facingMode: "environment", width: { ideal: 1280 } }, audio: false };
    this.stream = await navigator.mediaDevices.getUserMedia(wanted).catch(() => null);
    if (!this.stream) return false;
    this.video.srcObject = this.stream;
    await this.video.play().catch(() => {});
    this.look();
    return true;
  }

  stop(): void {
    clearTimeout(this.timer);
    this.stream?.getTracks().forEach((track) => track.stop());
    this.stream = null;
    this.video.srcObject = null;
  }

  private look(): void {
    this.timer = setTimeout(() => this.look(), EVERY);
    const { videoWidth: width, videoHeight: height } = this.video;
    if (!width || document.hidden) return;
    const scale = Math.min(1, SIDE / Math.min(width, height));
    const text = read(this.canvas, this.video, Math.round(width * scale), Math.round(height * scale));
    if (text) this.tell(text);
  }

  /** A code that stays in view is told once. */
  private tell(text: string): void {
    const now = Date.now();
    const same = text === this.last.text && now - this.last.at < SAME;
    this.last = { text, at: now };
    if (!same) this.found(text);
  }
}

function read(canvas: HTMLCanvasElement, picture: CanvasImageSource, width: number, height: number): string | null {
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext("2d", { willReadFrequently: true });
  context?.drawImage(picture, 0, 0, width, height);
  const image = context?.getImageData(0, 0, width, height);
  if (!image) return null;
  try {
    return decode(image);
  } catch {
    return null;
  }
}
