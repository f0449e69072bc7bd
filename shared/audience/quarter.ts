import { QUARTER_MS } from './constants.ts';

/** Start of the quarter of an hour that `at` lies in. Every time zone's quarters begin together. */
export const quarterStartOf = (at: number): number => Math.floor(at / QUARTER_MS) * QUARTER_MS;
