import type { HeadFit } from './made-head.ts';
import { layEllipse, type Picture } from './made-picture.ts';

/** What somebody wears over a face. */
export type Wear = 'sunglasses' | 'mask';

const GLASS = [24, 24, 28] as const;
const CLOTH = [196, 214, 222] as const;

/** The same still with sunglasses, or with a surgical mask from the bridge of the nose to below the chin. */
export function wearing(still: Picture, fit: HeadFit, wear: Wear): Picture {
  const picture = { ...still, rgba: still.rgba.slice() };
  const unit = fit.ear * still.width;
  const [x, y] = [fit.x * still.width, fit.y * still.height];
  const [noseX, noseY] = [x + fit.nose.x * unit, y + fit.nose.y * unit];
  if (wear === 'mask') {
    layEllipse(picture, { x: noseX, y: noseY + 0.5 * unit, across: 0.86 * unit, down: 0.62 * unit }, CLOTH);
    return picture;
  }
  const eyes = noseY - 0.42 * unit;
  for (const side of [-1, 1]) {
    const glass = { x: noseX + side * 0.4 * unit, y: eyes, across: 0.34 * unit, down: 0.25 * unit };
    layEllipse(picture, glass, GLASS);
  }
  layEllipse(picture, { x: noseX, y: eyes - 0.08 * unit, across: 0.9 * unit, down: 0.05 * unit }, GLASS);
  return picture;
}
