import { createHash } from 'node:crypto';
import { OutsideUrl } from '../../../shared/model/outside-url.ts';
import {
  type Claim,
  ClaimAbout,
  type PriceElsewhere,
  type Review,
} from '../../../shared/model/product-facts.ts';
import { type Cell, readDay, readInstant, textOfHtml, wordsOf } from './cell-values.ts';
import { bad, good, type Read, readPrice } from './price-text.ts';

/** What a row has somebody say of a product: one of each at most. */
export interface RowFacts {
  claim?: Claim;
  review?: Review;
  elsewhere?: PriceElsewhere;
}

/** The same words by the same source about the same product are the same, however often a file brings them. */
function idOf(...parts: string[]): string {
  return createHash('sha256').update(parts.join('\n')).digest('base64url').slice(0, 22);
}

/** Of a claim about a product: what is said and who says it. */
export function claimId(productId: string, text: string, source: string): string {
  return idOf('claim', productId, text, source);
}

export function factsOf(productId: string, cell: Cell, currency: string): Read<RowFacts> {
  const claim = claimOf(productId, cell);
  if (!claim.ok) return claim;
  const review = reviewOf(productId, cell);
  if (!review.ok) return review;
  const elsewhere = elsewhereOf(cell, currency);
  if (!elsewhere.ok) return elsewhere;
  return good({
    ...(claim.value ? { claim: claim.value } : {}),
    ...(review.value ? { review: review.value } : {}),
    ...(elsewhere.value ? { elsewhere: elsewhere.value } : {}),
  });
}

/** A claim is what somebody stated on a day: without either it is advertising, and is not taken. */
function claimOf(productId: string, cell: Cell): Read<Claim | null> {
  const text = wordsOf(cell('claim'), 200);
  if (text === '') return good(null);
  const source = wordsOf(cell('claimSource'), 120);
  if (source === '')
    return bad('missing', `"${text.slice(0, 60)}" has no source: a claim needs somebody who says so.`);
  const stated = readDay(cell('claimDate'));
  if (!stated.ok) return stated;
  if (stated.value === null)
    return bad('missing', `"${text.slice(0, 60)}" has no date: say on which day it was stated.`);
  const until = readDay(cell('claimUntil'));
  if (!until.ok) return until;
  if (until.value !== null && until.value < stated.value)
    return bad('not-a-date', 'The claim is over before it was stated.');
  const about = ClaimAbout.safeParse(cell('claimAbout').toLowerCase() || 'other');
  if (!about.success)
    return bad(
      'no-such-word',
      `A claim is about ${ClaimAbout.options.join(', ')}; leave it empty for anything else.`,
    );
  const url = urlOf(cell('claimUrl'));
  if (!url.ok) return url;
  return good({
    id: claimId(productId, text, source),
    text,
    source,
    url: url.value,
    statedOn: stated.value,
    validUntil: until.value,
    about: about.data,
    certificate: wordsOf(cell('claimCertificate'), 80) || null,
  });
}

function reviewOf(productId: string, cell: Cell): Read<Review | null> {
  const [rating, text] = [cell('rating'), textOfHtml(cell('reviewText'), 2000)];
  if (rating === '' && text === '') return good(null);
  if (!/^[1-5]([.,]0+)?$/.test(rating))
    return bad('not-a-number', `"${rating.slice(0, 40)}" is no rating: 1 to 5, whole.`);
  const source = wordsOf(cell('reviewSource'), 120);
  if (source === '') return bad('missing', 'The review has no source: say where it was written.');
  const written = readInstant(cell('reviewDate'));
  if (!written.ok) return written;
  const title = wordsOf(cell('reviewTitle'), 120);
  return good({
    id: idOf('review', productId, source, String(written.value), title, text),
    rating: Number(rating[0]),
    title,
    text,
    source,
    writtenAt: written.value,
    isSample: false,
  });
}

function elsewhereOf(cell: Cell, currency: string): Read<PriceElsewhere | null> {
  const source = wordsOf(cell('elsewhere'), 120);
  if (source === '') return good(null);
  const price = readPrice(cell('elsewherePrice'), currency);
  if (!price.ok) return price;
  if (cell('elsewhereAt') === '')
    return bad(
      'missing',
      `When was this the price at ${source.slice(0, 60)}? Without a time it is not taken.`,
    );
  const seen = readInstant(cell('elsewhereAt'));
  if (!seen.ok) return seen;
  const url = urlOf(cell('elsewhereUrl'));
  return url.ok ? good({ source, priceMinor: price.value, url: url.value, seenAt: seen.value }) : url;
}

function urlOf(text: string): Read<string | null> {
  if (text === '') return good(null);
  const url = OutsideUrl.safeParse(text);
  return url.success ? good(url.data) : bad('unreadable', `"${text.slice(0, 60)}" is no address.`);
}
