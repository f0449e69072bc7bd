/**
 * The outer five percent of each edge is where designers put nothing that matters ("graphics safe area", EBU R 95), so
 * this much may be cropped before blurred strips at the sides look better than a picture that fills the screen.
 */
const CROP_PER_EDGE = 0.05;

interface Size {
  width: number;
  height: number;
}

/** Fill the box when no more than the safe margin is lost, else show all of it. Sizes in any one unit. */
export function safeFit(media: Size, box: Size): 'cover' | 'contain' {
  const [wide, tall] = [box.width / media.width, box.height / media.height];
  if (!Number.isFinite(wide) || !Number.isFinite(tall) || wide <= 0 || tall <= 0) return 'contain';
  const lost = 1 - Math.min(wide, tall) / Math.max(wide, tall);
  return lost / 2 <= CROP_PER_EDGE ? 'cover' : 'contain';
}
