/** Pixels as a canvas and a VideoFrame have them: red, green, blue, opacity, a byte each, line by line. */
export interface Picture {
  width: number;
  height: number;
  rgba: Uint8ClampedArray<ArrayBuffer>;
}

export function plainPicture(width: number, height: number): Picture {
  return { width, height, rgba: new Uint8ClampedArray(4 * width * height) };
}

/**
 * Lays `patch` over `picture`: a square of `side` pixels, turned by `roll`, its middle at (x, y), clipped at the edges.
 *
 * @param roll radians, clockwise
 * @param light share of its brightness that the patch keeps
 */
export function layPatch(
  picture: Picture,
  patch: Picture,
  { x, y, side, roll, light }: { x: number; y: number; side: number; roll: number; light: number },
): void {
  const [cos, sin, zoom] = [Math.cos(roll), Math.sin(roll), patch.width / side];
  const reach = (side / 2) * (Math.abs(cos) + Math.abs(sin));
  const [left, right] = [
    Math.max(0, Math.ceil(x - reach)),
    Math.min(picture.width - 1, Math.floor(x + reach)),
  ];
  const [top, bottom] = [
    Math.max(0, Math.ceil(y - reach)),
    Math.min(picture.height - 1, Math.floor(y + reach)),
  ];
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      const dx = column - x;
      const dy = row - y;
      const u = (dx * cos + dy * sin) * zoom + patch.width / 2 - 0.5;
      const v = (dy * cos - dx * sin) * zoom + patch.height / 2 - 0.5;
      blend(picture.rgba, 4 * (row * picture.width + column), patch, u, v, light);
    }
  }
}

/** Bilinear; what lies beyond the patch is clear. */
function blend(
  onto: Uint8ClampedArray,
  at: number,
  { width, height, rgba }: Picture,
  u: number,
  v: number,
  light: number,
): void {
  if (u < 0 || v < 0 || u >= width - 1 || v >= height - 1) return;
  const column = Math.floor(u);
  const row = Math.floor(v);
  const fu = u - column;
  const fv = v - row;
  const above = 4 * (row * width + column);
  const below = above + 4 * width;
  const opacity = bilinear(rgba, above + 3, below + 3, fu, fv) / 255;
  if (opacity === 0) return;
  for (let i = 0; i < 3; i++) {
    const colour = light * bilinear(rgba, above + i, below + i, fu, fv);
    onto[at + i] = (1 - opacity) * (onto[at + i] ?? 0) + opacity * colour;
  }
}

function bilinear(bytes: Uint8ClampedArray, above: number, below: number, fu: number, fv: number): number {
  const upper = (1 - fu) * (bytes[above] ?? 0) + fu * (bytes[above + 4] ?? 0);
  const lower = (1 - fu) * (bytes[below] ?? 0) + fu * (bytes[below + 4] ?? 0);
  return (1 - fv) * upper + fv * lower;
}

/** An ellipse of one colour. */
export function layEllipse(
  picture: Picture,
  { x, y, across, down }: { x: number; y: number; across: number; down: number },
  [red, green, blue]: readonly [number, number, number],
): void {
  for (let row = Math.max(0, Math.ceil(y - down)); row <= Math.min(picture.height - 1, y + down); row++) {
    const half = across * Math.sqrt(Math.max(0, 1 - ((row - y) / down) ** 2));
    const last = Math.min(picture.width - 1, Math.floor(x + half));
    for (let column = Math.max(0, Math.ceil(x - half)); column <= last; column++) {
      const at = 4 * (row * picture.width + column);
      picture.rgba[at] = red;
      picture.rgba[at + 1] = green;
      picture.rgba[at + 2] = blue;
      picture.rgba[at + 3] = 255;
    }
  }
}

/** The same picture, left and right exchanged: what a mirrored camera gives. */
export function mirrored({ width, height, rgba }: Picture): Picture {
  const picture = plainPicture(width, height);
  const [from, to] = [new Uint32Array(rgba.buffer), new Uint32Array(picture.rgba.buffer)];
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      to[row * width + column] = from[row * width + width - 1 - column] ?? 0;
    }
  }
  return picture;
}
