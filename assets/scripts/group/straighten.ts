// The photo of a sheet with its four corners, which a finger or the arrows drag
// to the corners of the paper.

import { sizeOf, straightened, WHOLE, type Corners } from "./warp";

/** How far an arrow moves a corner, as a part of the picture. */
const STEP = 0.02;
const ARROWS: Record<string, [number, number]> = { ArrowLeft: [-STEP, 0], ArrowRight: [STEP, 0], ArrowUp: [0, -STEP], ArrowDown: [0, STEP] };

export class Straighten {
  private corners: Corners = structuredClone(WHOLE);
  private readonly canvas: HTMLCanvasElement;
  private readonly outline: SVGPolygonElement;
  private readonly handles: HTMLElement[];

  constructor(private readonly box: HTMLElement) {
    this.canvas = box.querySelector("canvas")!;
    this.outline = box.querySelector("polygon")!;
    this.handles = [...box.querySelectorAll<HTMLElement>("[data-corner]")];
    this.handles.forEach((handle, at) => {
      handle.addEventListener("pointerdown", (event) => handle.setPointerCapture(event.pointerId));
      handle.addEventListener("pointermove", (event) => handle.hasPointerCapture(event.pointerId) && this.drag(at, event));
      handle.addEventListener("keydown", (event) => this.step(at, event));
    });
  }

  /** Shows a picture, upright and no larger than is needed, with the corners at its own. */
  show(picture: ImageBitmap, longest: number): void {
    const scale = Math.min(1, longest / Math.max(picture.width, picture.height));
    this.canvas.width = Math.round(picture.width * scale);
    this.canvas.height = Math.round(picture.height * scale);
    this.canvas.getContext("2d", { willReadFrequently: true })?.drawImage(picture, 0, 0, this.canvas.width, this.canvas.height);
    this.corners = structuredClone(WHOLE);
    this.draw();
  }

  /** The sheet as it is seen straight on; the picture itself, where no corner was moved. */
  made(): HTMLCanvasElement {
    const { canvas, corners } = this;
    const context = canvas.getContext("2d", { willReadFrequently: true });
    if (!context || JSON.stringify(corners) === JSON.stringify(WHOLE)) return canvas;
    const [wide, high] = sizeOf(corners, canvas.width, canvas.height).map(Math.round) as [number, number];
    const straight = straightened(context.getImageData(0, 0, canvas.width, canvas.height), corners, wide, high);
    const made = Object.assign(document.createElement("canvas"), { width: wide, height: high });
    made.getContext("2d")?.putImageData(straight, 0, 0);
    return made;
  }

  private drag(at: number, event: PointerEvent): void {
    const area = this.canvas.getBoundingClientRect();
    this.move(at, (event.clientX - area.x) / area.width, (event.clientY - area.y) / area.height);
  }

  private step(at: number, event: KeyboardEvent): void {
    const by = ARROWS[event.key];
    const corner = this.corners[at];
    if (!by || !corner) return;
    event.preventDefault();
    this.move(at, corner.x + by[0], corner.y + by[1]);
  }

  private move(at: number, x: number, y: number): void {
    const within = (value: number) => Math.min(1, Math.max(0, value));
    this.corners[at] = { x: within(x), y: within(y) };
    this.draw();
  }

  private draw(): void {
    this.outline.setAttribute("points", this.corners.map(({ x, y }) => `${x},${y}`).join(" "));
    this.handles.forEach((handle, at) => {
      const { x, y } = this.corners[at]!;
      handle.style.setProperty("--x", `${x * 100}%`);
      handle.style.setProperty("--y", `${y * 100}%`);
    });
  }
}
