/**
 * By how much people, their stay and their looking are off on made videos whose truth is known, as shares: what
 * `npm run eval:tracks` prints, and README's limits say. Whoever measures anew writes all three places.
 */
export const COUNTING_ERROR = { people: 0.046, dwell: 0.076, attention: 0.17 } as const;
