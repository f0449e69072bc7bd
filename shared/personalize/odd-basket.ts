/** Fewer than this say nothing about a habit. */
const HABIT = 10;
const FEWEST_LISTED = 3;

/**
 * Whether a list breaks somebody's pattern: at least three products, most of them of categories that they have never
 * opened, listed or bought from, though enough is known of them. Then it may be for somebody else, which only they can
 * say.
 *
 * @param listed categories of the products on the list
 * @param known categories of what was kept before, one for each product
 */
export function isOddBasket(listed: readonly string[], known: readonly string[]): boolean {
  if (known.length < HABIT || listed.length < FEWEST_LISTED) return false;
  const usual = new Set(known);
  return listed.filter((category) => !usual.has(category)).length * 2 > listed.length;
}
