import type { Commitment } from '../model/commitment.ts';
import type { Claim } from '../model/product-facts.ts';

/** How far a commitment has come. */
export interface Progress {
  value: number;
  target: number;
  /** Null: products of the shop. */
  unit: string | null;
  /** Null: counted in the shop's own catalogue. */
  source: string | null;
  url: string | null;
  /** The day on which that was so. */
  on: string;
}

/**
 * The number is always its source's own: what was measured is told as it was, with its day; what the shop counts is
 * counted anew, on `today`, among the claims that hold on it.
 *
 * @param claims by product
 */
export function progressOf(
  { measure, target }: Pick<Commitment, 'measure' | 'target'>,
  claims: Iterable<readonly Claim[]>,
  today: string,
): Progress {
  if (measure.kind === 'measured') {
    const { value, unit, source, url, measuredOn } = measure;
    return { value, target, unit, source, url, on: measuredOn };
  }
  let value = 0;
  for (const told of claims)
    if (told.some((claim) => claim.about === measure.about && holdsOn(claim, today))) value += 1;
  return { value, target, unit: null, source: null, url: null, on: today };
}

function holdsOn({ statedOn, validUntil }: Claim, today: string): boolean {
  return statedOn <= today && (validUntil === null || validUntil >= today);
}
