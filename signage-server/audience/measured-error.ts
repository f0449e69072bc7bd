/**
 * By how much people, their stay and their looking are off on made videos whose truth is known, as shares: what
 * `npm run eval:tracks -- --seeds 11,12,13 --thin` prints, and README's limits, LIMITS.md and MEASURED.md say. Whoever measures anew writes all.
 */
export const COUNTING_ERROR = { people: 0.11, dwell: 0.11, attention: 0.13 } as const;
