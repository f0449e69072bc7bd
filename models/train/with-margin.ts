import type { CropGeometry } from '../../kiosk/vision/worker/face-crop.ts';

/** The same crop with `margin` more pixels on each side: what the product draws is its middle, to the pixel. */
export function withMargin({ size, scale, drop }: CropGeometry, margin: number): CropGeometry {
  const grown = (size + 2 * margin) / size;
  return { size: size + 2 * margin, scale: scale * grown, drop: drop / grown };
}
