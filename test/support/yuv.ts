/** A picture as y4m wants it: brightness for each pixel, the two colour differences for each 2 x 2. Limited range. */
export interface YuvPicture {
  width: number;
  height: number;
  y: Uint8Array;
  u: Uint8Array;
  v: Uint8Array;
}

/** From RGB, three bytes a pixel, by BT.601. Width and height must be even. */
export function yuvFromRgb(rgb: Uint8Array, width: number, height: number): YuvPicture {
  const picture = plainYuv(width, height, 0, 0, 0);
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      const at = row * width + column;
      const [r, g, b] = [rgb[3 * at] ?? 0, rgb[3 * at + 1] ?? 0, rgb[3 * at + 2] ?? 0];
      picture.y[at] = 16 + 0.257 * r + 0.504 * g + 0.098 * b;
      if (row % 2 === 1 || column % 2 === 1) continue;
      const half = (row / 2) * (width / 2) + column / 2;
      picture.u[half] = 128 - 0.148 * r - 0.291 * g + 0.439 * b;
      picture.v[half] = 128 + 0.439 * r - 0.368 * g - 0.071 * b;
    }
  }
  return picture;
}

/** One colour all over. */
export function plainYuv(width: number, height: number, y: number, u: number, v: number): YuvPicture {
  const half = (width / 2) * (height / 2);
  return {
    width,
    height,
    y: new Uint8Array(width * height).fill(y),
    u: new Uint8Array(half).fill(u),
    v: new Uint8Array(half).fill(v),
  };
}

/** Lays `patch` on `picture` with its corner at an even place, clipped at the edges. */
export function pasteYuv(picture: YuvPicture, patch: YuvPicture, left: number, top: number): void {
  const [evenLeft, evenTop] = [2 * Math.round(left / 2), 2 * Math.round(top / 2)];
  pastePlane(picture.y, picture.width, picture.height, patch.y, patch.width, patch.height, evenLeft, evenTop);
  for (const plane of ['u', 'v'] as const) {
    const [width, height] = [picture.width / 2, picture.height / 2];
    pastePlane(
      picture[plane],
      width,
      height,
      patch[plane],
      patch.width / 2,
      patch.height / 2,
      evenLeft / 2,
      evenTop / 2,
    );
  }
}

function pastePlane(
  onto: Uint8Array,
  width: number,
  height: number,
  from: Uint8Array,
  fromWidth: number,
  fromHeight: number,
  left: number,
  top: number,
): void {
  const [first, last] = [Math.max(0, -left), Math.min(fromWidth, width - left)];
  if (first >= last) return;
  for (let row = Math.max(0, -top); row < Math.min(fromHeight, height - top); row++) {
    const line = from.subarray(row * fromWidth + first, row * fromWidth + last);
    onto.set(line, (top + row) * width + left + first);
  }
}
