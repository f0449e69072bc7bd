/**
 * By how much people, their stay and their looking are off on made videos whose truth is known, as shares: what
 * `npm run eval:tracks -- --seeds 11,12,13 --thin` prints. README, LIMITS.md and MEASURED.md say the same: whoever
 * measures anew writes all of them.
 */
export const COUNTING_ERROR = { people: 0.11, dwell: 0.11, attention: 0.13 } as const;
