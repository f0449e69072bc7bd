import type { ShopProduct } from '../../shared/model/catalogue.ts';
import type { ToldFacts } from '../storage/told-facts.ts';
import { sampleSubstitutes } from './catalogue.ts';
import { SAMPLE_CLAIMS } from './sample-claims.ts';
import { SAMPLE_COMMITMENTS } from './sample-commitments.ts';
import { sampleDice } from './sample-dice.ts';
import { SAMPLE_GUIDES } from './sample-guides.ts';
import { SAMPLE_HOW_TOS } from './sample-how-tos.ts';

const DAY_MS = 86_400_000;
const SOURCE = 'Sample reviews of the demo shop';

/** By stars: what a made-up buyer may have said. */
const WORDS: Readonly<Record<number, readonly (readonly [title: string, text: string])[]>> = {
  5: [
    ['Every week', 'On our list every week, and never a bad one.'],
    ['As it should be', 'Just as it should be. Bought it again the next day.'],
    ['A good find', 'Somebody in the shop recommended it. They were right.'],
  ],
  4: [
    ['Good', 'Good, and the price is fair.'],
    ['Nearly perfect', 'A little smaller than I thought, but good.'],
  ],
  3: [['Fine', 'Fine for every day. Nothing special.']],
  2: [['Not for us', 'Not to our taste. The children left it.']],
};
const STARS = [5, 5, 5, 4, 4, 4, 3, 2] as const;

/**
 * What the demo shop has to say of its products: all of it made up, the same for every newcomer, and labelled so.
 *
 * @param now epoch milliseconds; nothing in it is later
 */
export function sampleFacts(products: readonly ShopProduct[], now: number): ToldFacts {
  const random = sampleDice(44);
  const pick = <T>(list: readonly T[], fallback: T): T =>
    list[Math.floor(random() * list.length)] ?? fallback;
  const known = new Set(products.map(({ id }) => id));
  const howTos = SAMPLE_HOW_TOS.filter(({ parts }) => parts.every(({ productId }) => known.has(productId)));
  return {
    guides: SAMPLE_GUIDES,
    commitments: SAMPLE_COMMITMENTS,
    howTos: howTos.map((one) => ({ ...one, isSample: true })),
    links: [
      ...howTos.flatMap(({ id, parts }) =>
        parts.map(
          ({ productId }, rank) =>
            ({ productId, kind: 'how-to', target: id, origin: 'merchant', rank }) as const,
        ),
      ),
      ...products.flatMap(({ id, goesWith }) =>
        goesWith.map(
          (target, rank) =>
            ({ productId: id, kind: 'complement', target, origin: 'merchant', rank }) as const,
        ),
      ),
      ...[...sampleSubstitutes()]
        .filter(([id]) => known.has(id))
        .flatMap(([productId, targets]) =>
          targets.map(
            (target, rank) => ({ productId, kind: 'substitute', target, origin: 'merchant', rank }) as const,
          ),
        ),
    ],
    claims: SAMPLE_CLAIMS.filter(({ productId }) => known.has(productId)),
    reviews: products
      .filter(({ sensitive }) => !sensitive)
      .flatMap(({ id }) =>
        Array.from({ length: 2 + Math.floor(random() * 4) }, (_, at) => {
          const rating = pick(STARS, 4);
          const [title, text] = pick(WORDS[rating] ?? [], ['Good', 'Good.'] as const);
          const writtenAt = now - Math.floor((1 + random() * 700) * DAY_MS);
          return {
            id: `review-${id}-${at}`,
            productId: id,
            rating,
            title,
            text,
            source: SOURCE,
            writtenAt,
            isSample: true,
          };
        }),
      ),
  };
}
