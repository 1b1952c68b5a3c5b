// A picture of a sheet that was photographed askew, seen straight on.

/** A place in a picture, each from 0 to 1. */
export interface Place {
  x: number;
  y: number;
}

/** The four corners of the sheet, going round from the first. */
export type Corners = [Place, Place, Place, Place];

export const WHOLE: Corners = [{ x: 0, y: 0 }, { x: 1, y: 0 }, { x: 1, y: 1 }, { x: 0, y: 1 }];

/** How large the sheet is when it is seen straight on, in the picture's own dots. */
export function sizeOf(corners: Corners, width: number, height: number): [number, number] {
  const far = (one: Place, other: Place) => Math.hypot((one.x - other.x) * width, (one.y - other.y) * height);
  const [a, b, c, d] = corners;
  return [Math.max(far(a, b), far(d, c), 1), Math.max(far(a, d), far(b, c), 1)];
}

/** The dots of the sheet, as they are seen straight on. */
export function straightened(picture: ImageData, corners: Corners, width: number, height: number): ImageData {
  const made = new ImageData(width, height);
  const at = projection(corners);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const from = at((x + 0.5) / width, (y + 0.5) / height);
      dot(picture, from.x * picture.width - 0.5, from.y * picture.height - 0.5, made.data, (y * width + x) * 4);
    }
  }
  return made;
}

/**
 * Where a place of the straight sheet lies in the picture: the projection that
 * takes the corners of a square to the four corners given (Heckbert, 1989, 2.2).
 */
export function projection([a, b, c, d]: Corners): (u: number, v: number) => Place {
  const sum = { x: a.x - b.x + c.x - d.x, y: a.y - b.y + c.y - d.y };
  const [one, two] = [{ x: b.x - c.x, y: b.y - c.y }, { x: d.x - c.x, y: d.y - c.y }];
  const whole = one.x * two.y - two.x * one.y || 1e-9;
  const g = (sum.x * two.y - two.x * sum.y) / whole;
  const h = (one.x * sum.y - sum.x * one.y) / whole;
  const [xu, xv] = [b.x - a.x + g * b.x, d.x - a.x + h * d.x];
  const [yu, yv] = [b.y - a.y + g * b.y, d.y - a.y + h * d.y];
  return (u, v) => {
    const deep = g * u + h * v + 1;
    return { x: (xu * u + xv * v + a.x) / deep, y: (yu * u + yv * v + a.y) / deep };
  };
}

/** The colour between four dots, as much of each as is near. */
function dot({ data, width, height }: ImageData, x: number, y: number, into: Uint8ClampedArray, place: number): void {
  const [left, top] = [within(Math.floor(x), width), within(Math.floor(y), height)];
  const [right, bottom] = [within(left + 1, width), within(top + 1, height)];
  const [fx, fy] = [Math.min(1, Math.max(0, x - left)), Math.min(1, Math.max(0, y - top))];
  const [a, b, c, d] = [(top * width + left) * 4, (top * width + right) * 4, (bottom * width + left) * 4, (bottom * width + right) * 4];
  for (let part = 0; part < 3; part += 1) {
    const above = data[a + part]! * (1 - fx) + data[b + part]! * fx;
    const below = data[c + part]! * (1 - fx) + data[d + part]! * fx;
    into[place + part] = above * (1 - fy) + below * fy;
  }
  into[place + 3] = 255;
}

const within = (value: number, size: number): number => Math.min(size - 1, Math.max(0, value));
