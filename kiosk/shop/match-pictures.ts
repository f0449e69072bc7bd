/**
 * The pictures of shared/consent/match-emoji.ts, by code point, so that phone and kiosk show the very same drawing:
 * a maker's own emoji font draws a different fox, and a bare kiosk may have no such font at all.
 */
const files = import.meta.glob<string>(
  '../../node_modules/@lobehub/fluent-emoji-3d/assets/{1f98a,1f332,1f34e,1f6b2,2693,1f388,1f433,1f335,1f34b,1f3b8,1f989,1f344,1f680,1f33b,1f422,1f381,1f511,1f319,1f419,1f347,1f41d,1f308,1f955,1f98b}.webp',
  { eager: true, query: '?url', import: 'default' },
);

const byCodePoint = new Map(
  Object.entries(files).map(([path, url]) => [path.slice(path.lastIndexOf('/') + 1, -'.webp'.length), url]),
);

/** Address of an emoji's picture, or undefined for one that we have no picture of. */
export function matchPicture(emoji: string): string | undefined {
  return byCodePoint.get(emoji.codePointAt(0)?.toString(16) ?? '');
}
