import type { GuideCheck, GuideFinding, Reach } from '../../../shared/guide/check-guide.ts';
import { count } from '../parts/moments.ts';

/** What a match means in this shop, in a line. */
export function reachText({ listed, inStock, examples }: Reach): string {
  if (listed === 0) return 'No product of the shop is meant.';
  const names = examples.join(', ');
  const here = inStock === listed ? 'all in stock' : inStock === 0 ? 'none in stock' : `${inStock} in stock`;
  return `${count(listed, 'product')}, ${here}: ${names}${listed > examples.length ? ' …' : ''}`;
}

/** Why an answer is not as it should be, and what to do about it. */
export function findingText({ kind, path }: GuideFinding): string {
  switch (kind) {
    case 'dead':
      return path === 'among'
        ? 'It looks among nothing that this shop sells. Name words or categories of what it is about.'
        : 'It leads to nothing that this shop sells: nobody would ever be offered it. Name other words, or take it out.';
    case 'sold-out':
      return path === 'among'
        ? 'All of it is sold out: kiosks do not offer this guide until something is there again.'
        : 'All of it is sold out: kiosks offer the answer again as soon as something is there.';
    case 'twice':
      return 'This answer is there already.';
  }
}

/** Where all of it ends, in a sentence. */
export function waysText({ ways, fewest }: GuideCheck): string {
  if (fewest === null) return 'No way through it yet: it leads to nothing in stock.';
  return `${count(ways, 'way')} through its questions now, and each ends at something in stock: at ${count(fewest, 'product')} or more.`;
}
